package dev.assay.domain.certification.tea;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.Within.Base;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import dev.assay.domain.certification.scheme.StatusReasons;
import dev.assay.domain.certification.scheme.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the other schemes leave to words is listed here. Edition 1 is followed by 2 and 3, each of which sets a deadline, and
 * by 4, which sets none and is not filed.
 */
public record TastingScheme(List<Edition> editions) implements CertificationScheme {
    public static final LocalDate SECOND_BEGINS = LocalDate.of(2028, 1, 1);
    public static final LocalDate SECOND_UNTIL = LocalDate.of(2028, 12, 31);
    public static final LocalDate THIRD_BEGINS = LocalDate.of(2028, 7, 1);
    public static final LocalDate THIRD_UNTIL = LocalDate.of(2029, 6, 30);
    public static final LocalDate FOURTH_BEGINS = LocalDate.of(2028, 10, 1);

    public static final List<Listed> SUSPENSION = listed("missed", "failed", "asked", "permit", "fees", "misuse");
    public static final List<Listed> WITHDRAWAL = listed("uncorrected", "lapsed", "late", "fraud");
    private static final List<Listed> CANCELLATION = listed("given-up", "expired", "replaced");

    /** The first in twelve months, each further one in its calendar year and at most fifteen months apart. */
    private static final Policies POLICIES = GeneralProcedure.policies(36, "TEA-05 7")
            .with(
                    Subject.FIRST_SURVEILLANCE,
                    Within.months(12).of(Base.DECISION).under("SURV-01", "TEA-05 8"))
            .with(
                    Subject.LATER_SURVEILLANCE,
                    Within.months(15).of(Base.SURVEILLANCE).under("SURV-01", "TEA-05 8"))
            .with(
                    Subject.SURVEILLANCE_YEAR,
                    Within.calendarYear().of(Base.SURVEILLANCE).under("SURV-01", "TEA-05 8"))
            .with(
                    Subject.RECERTIFICATION_OPENING,
                    Within.months(6).of(Base.EXPIRY).under("REC-01", "TEA-05 9"))
            .with(
                    Subject.RECERTIFICATION_CLOSING,
                    Within.months(3).of(Base.EXPIRY).under("REC-01", "TEA-05 9"));

    private static final StatusReasons REASONS = told(new StatusReasons(SUSPENSION, WITHDRAWAL, CANCELLATION))
            .with(Occasion.GIVEN_UP, "given-up")
            .with(Occasion.EXPIRED, "expired")
            .with(Occasion.REPLACED, "replaced");

    public TastingScheme {
        editions = List.copyOf(editions);
    }

    public TastingScheme() {
        this(List.of(
                edition("1", TeaScheme.A_BEGINS, null),
                edition("2", SECOND_BEGINS, SECOND_UNTIL),
                edition("3", THIRD_BEGINS, THIRD_UNTIL),
                new TastingEdition("4", FOURTH_BEGINS, false, POLICIES, REASONS, Optional.empty())));
    }

    /** One edition with other limits, and nothing to transfer to. */
    public static TastingScheme limitedBy(Policies policies) {
        return of(policies, REASONS);
    }

    /** One edition under which nothing is cancelled: what is given up or replaced is withdrawn. */
    public static TastingScheme withoutCancellation() {
        var withdrawal = Stream.concat(WITHDRAWAL.stream(), listed("given-up", "replaced").stream())
                .toList();
        return of(
                POLICIES,
                told(new StatusReasons(SUSPENSION, withdrawal, List.of()))
                        .with(Occasion.GIVEN_UP, "given-up")
                        .with(Occasion.REPLACED, "replaced"));
    }

    /** The limits of the usual editions. */
    public static Policies policies() {
        return POLICIES;
    }

    private static TastingScheme of(Policies policies, StatusReasons reasons) {
        return new TastingScheme(
                List.of(new TastingEdition("1", TeaScheme.A_BEGINS, true, policies, reasons, Optional.empty())));
    }

    private static Edition edition(String id, LocalDate from, @Nullable LocalDate until) {
        return new TastingEdition(
                id,
                from,
                true,
                POLICIES,
                REASONS,
                Optional.ofNullable(until).map(last -> new Transition(from, last, "TEA-05 10")));
    }

    private static StatusReasons told(StatusReasons reasons) {
        return reasons.with(Occasion.MISSED_SURVEILLANCE, "missed")
                .with(Occasion.FAILED_SURVEILLANCE, "failed")
                .with(Occasion.SUSPENSION_REQUESTED, "asked")
                .with(Occasion.OPEN_ENDED, "permit")
                .with(Occasion.FEES_UNPAID, "fees")
                .with(Occasion.MISUSE, "misuse")
                .with(Occasion.MISUSE_UNCORRECTED, "uncorrected")
                .with(Occasion.SUSPENSION_LAPSED, "lapsed")
                .with(Occasion.TRANSFER_MISSED, "late")
                .withDuties("uncorrected", "fraud");
    }

    private static List<Listed> listed(String... ids) {
        return Stream.of(ids)
                .map(id -> new Listed(id, "TEA-05 11", TeaScheme.WORDING.text("cold")))
                .toList();
    }

    @Override
    public String id() {
        return "tea-tasting";
    }

    @Override
    public Text name() {
        return TeaScheme.WORDING.text("tasting");
    }

    @Override
    public Text body() {
        return TeaScheme.WORDING.text("body");
    }
}
