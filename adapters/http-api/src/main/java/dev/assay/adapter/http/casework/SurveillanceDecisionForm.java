package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.DecisionForm.RefusalReasonForm;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateAct.Measure;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.ScopePart;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "SurveillanceDecision",
        description = "What becomes of the certificate after surveillance; without measures it is maintained.")
public record SurveillanceDecisionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "Why, in words") String statement,

        @Schema(description = "What changes", nullable = true) @Nullable
        List<@NotNull @Valid MeasureForm> measures)
        implements ActForm {

    /** What can change. */
    public enum Kind {
        REGRADE,
        REDUCE,
        SUSPEND,
        WITHDRAW
    }

    @Introspected
    @Schema(name = "ScopePart", description = "Everything at some places, and some activities everywhere.")
    public record PartForm(
            @Schema(description = "The ids of the places", nullable = true) @Nullable
            List<@NotNull String> places,

            @Schema(nullable = true) @Nullable List<@NotNull @Valid BilingualText> activities) {

        static PartForm of(ScopePart part) {
            return new PartForm(
                    part.places(),
                    part.activities().stream().map(BilingualText::of).toList());
        }

        ScopePart part() {
            return new ScopePart(
                    Enclosed.orNone(places),
                    Enclosed.orNone(activities).stream()
                            .map(BilingualText::text)
                            .toList());
        }
    }

    @Introspected
    @Schema(name = "Measure", description = "One thing that changes.")
    public record MeasureForm(
            @NotNull
            @Schema(
                    type = "string",
                    implementation = String.class,
                    allowableValues = {"regrade", "reduce", "suspend", "withdraw"})
            Kind measure,

            @Schema(description = "To regrade: the level", nullable = true) @Nullable
            String level,

            @Schema(description = "To reduce: what is left of the scope", nullable = true) @Valid @Nullable
            ScopeDescription scope,

            @Schema(description = "To suspend or withdraw: why", nullable = true) @Valid @Nullable
            RefusalReasonForm reason,

            @Schema(description = "To suspend: what of the scope; left out for all of it", nullable = true)
            @Valid
            @Nullable
            PartForm part,

            @Schema(description = "To suspend: the last day; left out for the longest term", nullable = true) @Nullable
            LocalDate until) {

        static MeasureForm of(Measure measure) {
            return switch (measure) {
                case CertificateAct.Regrade(var level) -> new MeasureForm(Kind.REGRADE, level, null, null, null, null);
                case CertificateAct.Reduce(var scope) ->
                    new MeasureForm(Kind.REDUCE, null, ScopeDescription.of(scope), null, null, null);
                case CertificateAct.SuspendAfter(var ground, var part, var until) ->
                    new MeasureForm(
                            Kind.SUSPEND, null, null, reason(ground), part == null ? null : PartForm.of(part), until);
                case CertificateAct.WithdrawAfter(var ground) ->
                    new MeasureForm(Kind.WITHDRAW, null, null, reason(ground), null, null);
            };
        }

        private static RefusalReasonForm reason(Ground ground) {
            return new RefusalReasonForm(ground.listed(), ground.statement());
        }

        private Measure measureOf() {
            return switch (measure) {
                case REGRADE -> new CertificateAct.Regrade(Objects.requireNonNull(level));
                case REDUCE ->
                    new CertificateAct.Reduce(Objects.requireNonNull(scope).scope());
                case SUSPEND -> new CertificateAct.SuspendAfter(ground(), part == null ? null : part.part(), until);
                case WITHDRAW -> new CertificateAct.WithdrawAfter(ground());
            };
        }

        private Ground ground() {
            var given = Objects.requireNonNull(reason);
            return new Ground(given.listed(), given.statement());
        }

        private void check(String within, Faults faults) {
            belongs(measure == Kind.REGRADE, level, within + ".level", true, faults);
            belongs(measure == Kind.REDUCE, scope, within + ".scope", true, faults);
            belongs(measure == Kind.SUSPEND || measure == Kind.WITHDRAW, reason, within + ".reason", true, faults);
            belongs(measure == Kind.SUSPEND, part, within + ".part", false, faults);
            belongs(measure == Kind.SUSPEND, until, within + ".until", false, faults);
        }

        private void belongs(boolean belongs, @Nullable Object value, String field, boolean needed, Faults faults) {
            if (belongs && needed && value == null) {
                faults.add(field, "field.missing");
            } else if (!belongs && value != null) {
                faults.add(field, "decision.superfluous", Words.of(measure));
            }
        }
    }

    static SurveillanceDecisionForm of(CaseEvent.SurveillanceDecided event) {
        return new SurveillanceDecisionForm(
                event.on(),
                event.statement(),
                event.measures().stream().map(MeasureForm::of).toList());
    }

    /** The act. Throws a refusal if a measure has what belongs to another, or lacks what belongs to it. */
    CaseAct.DecideSurveillance act(LocalDate day) {
        var all = Enclosed.orNone(measures);
        var faults = new Faults();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).check("measures." + i, faults);
        }
        faults.refuseIfAny();
        return new CaseAct.DecideSurveillance(
                day, statement, all.stream().map(MeasureForm::measureOf).toList());
    }
}
