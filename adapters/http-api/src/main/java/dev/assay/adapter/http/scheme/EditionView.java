package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.StatusReasons;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "SchemeEdition", description = "One edition of a scheme: everything that a front end needs to draw it.")
public record EditionView(
        @Schema(example = "gold-mark") String id,
        BilingualText name,

        @Schema(description = "The certification body that owns the scheme")
        BilingualText body,

        @Schema(description = "What services are certified against")
        String standard,

        @Schema(description = "The rule document", example = "CCT/GZ-SC01-02")
        String document,

        @Schema(example = "B/1") String edition,
        LocalDate effectiveFrom,

        @Schema(description = "Whether it is marked as filed with the regulator, and so may be used to issue")
        boolean filed,

        List<CodeAndName> fieldCodes,
        @Schema(description = "Lowest first") List<LevelView> levels,
        List<CriterionView> criteria,

        @Schema(description = "Special deductions; empty where the scheme has none")
        List<CodeAndText> deductions,

        @Schema(description = "Special bonuses; empty where the scheme has none")
        List<CodeAndText> bonuses,

        @Schema(description = "What is measured beside the criteria; empty where the scheme measures nothing")
        List<CodeAndName> measures,

        @Schema(description = "Whether a certificate is for the level applied for, so that sheets name a target")
        boolean certifiesLevelAppliedFor,

        @Schema(description = "Where the criteria come from; null where the rule document states them", nullable = true)
        @Nullable
        CatalogueView catalogue,

        List<DocumentView> documents,

        @Schema(description = "By kind of audit: the combinations of which one must be carried out whole")
        Map<String, List<ModesView>> modes,

        @Schema(description = "Time limits, by what they limit")
        Map<String, LimitView> policies,

        StatusReasonsView reasons,

        @Schema(description = "What the conclusions of a visit are called")
        List<CodeAndName> conclusions,

        @Schema(description = "Whether surveillance and recertification grade anew, up or down")
        boolean regradesAtSurveillance,

        @Schema(description = "What surveillance looks at, at least")
        List<ListedView> surveillanceContents,

        @Schema(
                description = "The sample of criteria that surveillance judges; null where it judges them all",
                nullable = true)
        @Nullable
        SamplingView sampling,

        @Schema(description = "For what surveillance may be added")
        List<ListedView> surveillanceTriggers,

        @Schema(description = "What a certificate states, at least")
        List<ListedView> certificateContents,

        @Schema(description = "What is charged for") List<ListedView> fees,

        @Schema(description = "How it follows the edition before; null where nothing is said", nullable = true)
        @Nullable
        TransitionView transition,

        @Schema(description = "Our readings of what the documents leave open")
        List<InterpretationView> interpretations) {

    @Introspected
    @Schema(name = "CodeAndName")
    public record CodeAndName(String code, BilingualText name) {
        static CodeAndName of(Named named) {
            return new CodeAndName(named.code(), BilingualText.of(named.name()));
        }
    }

    @Introspected
    @Schema(name = "CodeAndText")
    public record CodeAndText(String code, BilingualText text) {
        static CodeAndText of(Named named) {
            return new CodeAndText(named.code(), BilingualText.of(named.name()));
        }
    }

    @Introspected
    @Schema(name = "Level")
    public record LevelView(
            @Schema(example = "AAA") String code,
            BilingualText name,

            @Schema(description = "Whether a certificate can be issued for it")
            boolean certifiable) {
        static LevelView of(Level level) {
            return new LevelView(level.code(), BilingualText.of(level.name()), level.certifiable());
        }
    }

    @Introspected
    @Schema(name = "Criterion")
    public record CriterionView(
            @Schema(example = "1.1.1") String code,
            BilingualText name,
            @Schema(description = "What it belongs to") BilingualText group,

            @Schema(
                    description = "The kind of mark it takes",
                    type = "string",
                    allowableValues = {"points", "fulfilment", "finding"})
            String mark,

            @Schema(description = "The most points it can earn; null where it takes none", nullable = true) @Nullable
            BigDecimal maximum) {
        static CriterionView of(Criterion criterion) {
            return new CriterionView(
                    criterion.code(),
                    BilingualText.of(criterion.name()),
                    BilingualText.of(criterion.group()),
                    Words.of(criterion.mark()),
                    criterion.maximum());
        }
    }

    @Introspected
    @Schema(name = "DocumentRequirement")
    public record DocumentView(
            String code,
            BilingualText name,

            @Schema(
                    type = "string",
                    allowableValues = {"required", "if-applicable", "optional"})
            String need) {
        static DocumentView of(DocumentRequirement document) {
            return new DocumentView(document.code(), BilingualText.of(document.name()), Words.of(document.need()));
        }
    }

    @Introspected
    @Schema(
            name = "StatusReasons",
            description =
                    "The closed lists of reasons for which a certificate's status changes, or certification is refused;"
                            + " an empty list means reasons in words.")
    public record StatusReasonsView(
            List<ReasonView> suspension,
            List<ReasonView> withdrawal,
            List<ReasonView> cancellation,
            List<ListedView> refusal) {
        static StatusReasonsView of(StatusReasons reasons) {
            return new StatusReasonsView(
                    ReasonView.all(reasons.suspension(), reasons),
                    ReasonView.all(reasons.withdrawal(), reasons),
                    ReasonView.all(reasons.cancellation(), reasons),
                    ListedView.all(reasons.refusal()));
        }
    }

    @Introspected
    @Schema(name = "Interpretation")
    public record InterpretationView(String id, String rule, BilingualText text) {}

    static EditionView of(SchemeEdition found) {
        var scheme = found.scheme();
        Edition edition = found.edition();
        return new EditionView(
                scheme.id(),
                BilingualText.of(scheme.name()),
                BilingualText.of(scheme.body()),
                edition.standard(),
                edition.document(),
                edition.id(),
                edition.effectiveFrom(),
                edition.filed(),
                edition.fieldCodes().stream().map(CodeAndName::of).toList(),
                edition.levels().stream().map(LevelView::of).toList(),
                edition.criteria().stream().map(CriterionView::of).toList(),
                edition.deductions().stream().map(CodeAndText::of).toList(),
                edition.bonuses().stream().map(CodeAndText::of).toList(),
                edition.measures().stream().map(CodeAndName::of).toList(),
                edition.certifiesLevelAppliedFor(),
                edition.catalogue().map(CatalogueView::of).orElse(null),
                edition.documents().stream().map(DocumentView::of).toList(),
                ModesView.byAudit(edition.modes()),
                LimitView.bySubject(edition.policies()),
                StatusReasonsView.of(edition.reasons()),
                Stream.of(Recommendation.values())
                        .map(conclusion ->
                                new CodeAndName(Words.of(conclusion), BilingualText.of(edition.nameOf(conclusion))))
                        .toList(),
                edition.regradesAtSurveillance(),
                ListedView.all(edition.surveillanceContents()),
                edition.sampling().map(SamplingView::of).orElse(null),
                ListedView.all(edition.surveillanceTriggers()),
                ListedView.all(edition.certificateContents()),
                ListedView.all(edition.fees()),
                edition.transition().map(TransitionView::of).orElse(null),
                Stream.concat(edition.interpretations().stream(), GeneralProcedure.interpretations().stream())
                        .map(reading -> new InterpretationView(
                                reading.id(), reading.rule(), BilingualText.of(reading.message())))
                        .toList());
    }
}
