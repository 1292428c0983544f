package dev.assay.adapter.http;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A scheme for tea houses, invented so that the API can be tried on something small. */
final class TeaHouse implements CertificationScheme {
    private static final Wording WORDING = Wording.beside(TeaHouse.class);

    @Override
    public String id() {
        return "tea-house";
    }

    @Override
    public Text name() {
        return new Text("茶馆服务", "Tea house service");
    }

    @Override
    public Text body() {
        return new Text("茶馆认证", "Tea House Certification");
    }

    @Override
    public List<Edition> editions() {
        return List.of(
                new TeaEdition("A/0", LocalDate.of(2020, 1, 1)), new TeaEdition("B/1", LocalDate.of(2025, 1, 1)));
    }

    record TeaEdition(String id, LocalDate effectiveFrom) implements Edition {
        private static final Interpretation GOOD = new Interpretation("TEA-1/good", "TEA-1", message("good"));

        private static Message message(String key, Object... arguments) {
            return WORDING.message(key, arguments);
        }

        @Override
        public String document() {
            return "TEA-001";
        }

        @Override
        public String standard() {
            return "TEA-STD";
        }

        @Override
        public boolean filed() {
            return true;
        }

        @Override
        public String certificatePrefix() {
            return "TEA";
        }

        @Override
        public List<Named> fieldCodes() {
            return List.of(new Named("SC-01", new Text("餐饮服务", "Catering")));
        }

        @Override
        public List<Level> levels() {
            return List.of(
                    new Level("PLAIN", new Text("合格", "Plain"), true), new Level("FINE", new Text("优良", "Fine"), true));
        }

        @Override
        public List<Criterion> criteria() {
            var group = new Text("茶", "Tea");
            return List.of(
                    new Criterion("1.1", new Text("茶叶", "Leaves"), group, Mark.Kind.POINTS, new BigDecimal("1E+1")),
                    new Criterion("1.2", new Text("水", "Water"), group, Mark.Kind.FULFILMENT, null));
        }

        @Override
        public List<Named> measures() {
            return List.of(new Named("satisfaction", new Text("茶客满意", "Guests' satisfaction")));
        }

        @Override
        public List<DocumentRequirement> documents() {
            return List.of(
                    new DocumentRequirement("menu", new Text("茶单", "Menu"), DocumentRequirement.Need.REQUIRED),
                    new DocumentRequirement("lease", new Text("租约", "Lease"), DocumentRequirement.Need.IF_APPLICABLE));
        }

        @Override
        public EvaluationModes modes() {
            var visit = new Named("A", new Text("现场审查", "Visit"));
            var tasting = new Named("B", new Text("品茶", "Tasting"));
            return new EvaluationModes(
                            "TEA-001 5",
                            List.of(visit, tasting),
                            List.of(new EvaluationModes.Combination(
                                    AuditKind.INITIAL, EvaluationModes.DesignDuty.WITHOUT, Set.of("A"))))
                    .withMystery("B");
        }

        @Override
        public Policies policies() {
            return GeneralProcedure.policies(36, "TEA-001 7")
                    .with(
                            Policies.Subject.DECISION,
                            Within.calendarDays(60).of(Within.Base.ACCEPTANCE).under("TEA-3", "TEA-001 6"))
                    .with(
                            Policies.Subject.MISUSE_CORRECTION,
                            Within.months(2).of(Within.Base.DEMAND).under("TEA-5", "TEA-001 11"))
                    .with(
                            Policies.Subject.MARK_USE_ANSWER,
                            Within.calendarDays(15).of(Within.Base.REQUEST).under("TEA-6", "TEA-001 11"))
                    .with(
                            Policies.Subject.SURVEILLANCE_YEAR,
                            Within.calendarYear().of(Within.Base.SURVEILLANCE).under("TEA-4", "TEA-001 9"));
        }

        @Override
        public StatusReasons reasons() {
            return new StatusReasons(
                            List.of(new Listed("cold", "TEA-001 8", new Text("茶凉", "Cold tea"))),
                            List.of(new Listed("spoilt", "TEA-001 9", new Text("茶坏", "Spoilt tea"))),
                            List.of(new Listed("closing", "TEA-001 9", new Text("歇业", "Closing"))),
                            List.of(new Listed("no-tea", "TEA-001 10", new Text("无茶", "No tea"))))
                    .with(Occasion.GIVEN_UP, "closing");
        }

        @Override
        public List<Interpretation> interpretations() {
            return List.of(GOOD);
        }

        @Override
        public Outcome<AuditTime> auditTime(AuditTimeRequest request) {
            return new Breaches()
                    .valid(request.persons() >= 1, "TEA-2", "persons", () -> message("persons"))
                    .valid(request.places() >= 1, "TEA-2", "places", () -> message("persons"))
                    .orDone(() -> request.persons() > 1
                            ? new AuditTime(new BigDecimal("2E+1"), new BigDecimal("1.60"), List.of(), List.of())
                            : new AuditTime(BigDecimal.ONE, new BigDecimal("0.8"), List.of(), List.of()));
        }

        @Override
        public Outcome<Rating> rate(EvaluationSheet sheet) {
            var breaches = new Breaches();
            for (var criterion : criteria()) {
                breaches.valid(
                        sheet.marks().containsKey(criterion.code()),
                        "TEA-1",
                        "marks." + criterion.code(),
                        () -> message("unmarked", criterion.code()));
            }
            sheet.marks().keySet().stream()
                    .filter(code -> criteria().stream()
                            .noneMatch(criterion -> criterion.code().equals(code)))
                    .forEach(code -> breaches.valid(false, "TEA-1", "marks." + code, () -> message("unknown", code)));
            for (var criterion : criteria()) {
                var mark = sheet.marks().get(criterion.code());
                breaches.valid(
                        mark == null
                                || mark instanceof Mark.Excluded
                                || criterion.mark().accepts(mark),
                        "TEA-1",
                        "marks." + criterion.code(),
                        () -> message("kind", criterion.code()));
            }
            sheet.measures()
                    .forEach((name, survey) -> breaches.valid(
                            survey.satisfied() <= survey.sampled(),
                            "TEA-1",
                            "measures." + name,
                            () -> message("survey", name)));
            return breaches.orDone(() -> rating(sheet));
        }

        /** Bad water and displeased guests spoil the best leaves; of several verdicts on the water the worst counts. */
        private static boolean isDrinkable(EvaluationSheet sheet) {
            var water = sheet.marks().get("1.2");
            var worst = water instanceof Mark.ByMode modes
                    ? modes.first(Comparator.comparing(Mark.Fulfilment.class::cast))
                    : water;
            var guests = sheet.measures().getOrDefault("satisfaction", new EvaluationSheet.Survey(1, 1));
            return worst != Mark.Fulfilment.UNMET && guests.satisfied() * 100 >= guests.sampled() * 80;
        }

        private static Rating rating(EvaluationSheet sheet) {
            var points = sheet.marks().get("1.1") instanceof Mark.Points(var value) ? value : BigDecimal.ZERO;
            var fine = points.compareTo(new BigDecimal("8")) >= 0;
            var drinkable = isDrinkable(sheet);
            return new Rating(
                    drinkable,
                    drinkable ? fine ? "FINE" : "PLAIN" : null,
                    points,
                    List.of(new Reason("TEA-1", "TEA-001 4", "≥ 8", points.toPlainString(), fine, message("good"))),
                    List.of(GOOD.applied(false)),
                    fine
                            ? null
                            : new Rating.NextLevel(
                                    "FINE",
                                    List.of(new Rating.Need(message("good"), new BigDecimal("8").subtract(points)))));
        }
    }
}
