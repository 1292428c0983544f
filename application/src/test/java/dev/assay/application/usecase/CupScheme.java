package dev.assay.application.usecase;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.StatusReasons;
import dev.assay.domain.certification.scheme.Transition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An invented scheme with one criterion: the cup is full, or it is not. */
record CupScheme(String id, List<Edition> editions) implements CertificationScheme {
    static final String FIELD = "CUP";
    private static final Text NAME = new Text("茶杯认证", "The cup");

    static CupScheme withEditions(String id, String... effectiveFrom) {
        return new CupScheme(
                id,
                List.of(effectiveFrom).stream()
                        .<Edition>map(day ->
                                new CupEdition(day.substring(0, 4), LocalDate.parse(day), List.of(), Optional.empty()))
                        .toList());
    }

    /** With an edition of 2025 that lists one reason for suspension. */
    static CupScheme withReason(String id, Listed suspension) {
        return new CupScheme(
                id, List.of(new CupEdition("2025", LocalDate.of(2025, 1, 1), List.of(suspension), Optional.empty())));
    }

    /** With the edition of 2025, and a newer one to which holders must have transferred by a day. */
    static CupScheme withTransition(String id, LocalDate effectiveFrom, LocalDate until) {
        var older = new CupEdition("2025", LocalDate.of(2025, 1, 1), List.of(), Optional.empty());
        var transition = Optional.of(new Transition(effectiveFrom, until, "CUP-01 1"));
        return new CupScheme(id, List.of(older, new CupEdition("newer", effectiveFrom, List.of(), transition)));
    }

    @Override
    public Text name() {
        return NAME;
    }

    @Override
    public Text body() {
        return NAME;
    }

    /** Needs a day on site; rates GOOD where the cup is full. */
    record CupEdition(String id, LocalDate effectiveFrom, List<Listed> suspension, Optional<Transition> transition)
            implements Edition {
        @Override
        public String document() {
            return "CUP-01";
        }

        @Override
        public String standard() {
            return "T/CUP 1";
        }

        @Override
        public boolean filed() {
            return true;
        }

        @Override
        public String certificatePrefix() {
            return "CUP";
        }

        @Override
        public List<Named> fieldCodes() {
            return List.of(new Named(FIELD, NAME));
        }

        @Override
        public List<Level> levels() {
            return List.of(new Level("GOOD", NAME, true));
        }

        @Override
        public List<Criterion> criteria() {
            return List.of(new Criterion("cup", NAME, NAME, Mark.Kind.FULFILMENT, null));
        }

        @Override
        public List<DocumentRequirement> documents() {
            return List.of();
        }

        @Override
        public EvaluationModes modes() {
            return new EvaluationModes(
                    "CUP-01 5",
                    List.of(new Named("A", NAME)),
                    List.of(new Combination(AuditKind.INITIAL, DesignDuty.ANY, Set.of("A"))));
        }

        @Override
        public Policies policies() {
            return GeneralProcedure.policies(36, "CUP-01 7")
                    .with(
                            Policies.Subject.DECISION,
                            Within.workingDays(60).of(Within.Base.ACCEPTANCE).under("CASE-19", "CUP-01 6"));
        }

        @Override
        public StatusReasons reasons() {
            return new StatusReasons(suspension, List.of(), List.of());
        }

        @Override
        public List<Interpretation> interpretations() {
            return List.of();
        }

        @Override
        public Outcome<AuditTime> auditTime(AuditTimeRequest request) {
            return request.persons() < 1
                    ? Outcome.refused(Breach.invalid("CUP-02", "persons", Answers.message("account.roles")))
                    : Outcome.done(new AuditTime(BigDecimal.ONE, BigDecimal.ONE, List.of(), List.of()));
        }

        @Override
        public Outcome<Rating> rate(EvaluationSheet sheet) {
            var full = sheet.marks().get("cup") == Mark.Fulfilment.FULL;
            return new Breaches()
                    .valid(
                            sheet.marks().containsKey("cup"),
                            "CUP-01",
                            "marks.cup",
                            () -> Answers.message("account.roles"))
                    .orDone(() -> new Rating(full, full ? "GOOD" : null, null, List.of(), List.of(), null));
        }
    }
}
