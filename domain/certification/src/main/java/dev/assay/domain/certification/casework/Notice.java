package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.fee.Quotation;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What the client is told in writing when a case ends without a certificate (CASE-06, CASE-16, CASE-17).
 *
 * @param on the day it ended
 * @param grounds why
 * @param appeal until when the decision can be appealed against (APP-01); null where the edition sets no limit, or where
 *     nothing was decided
 * @param owed for what was done; null if no fees were quoted
 * @param documents how many of the client's and the body's documents stay on file
 * @param entries how many entries of the journal are kept (ISO/IEC 17065 7.12)
 */
@ValueObject
public record Notice(
        LocalDate on,
        List<Ground> grounds,
        @Nullable Reason appeal,
        @Nullable Quotation owed,
        int documents,
        int entries) {
    public Notice {
        grounds = List.copyOf(grounds);
    }

    /**
     * One reason why.
     *
     * @param listed the item of the edition's list; null where it lists none
     * @param statement the facts, in words
     */
    @ValueObject
    public record Ground(@Nullable Listed listed, String statement) {}

    /** Of a case that has ended without a certificate; empty for any other. */
    static Optional<Notice> of(CaseFile file, @Nullable Edition edition, WorkingCalendar calendar, LocalDate today) {
        var end = file.milestone();
        return groundsOf(end, edition)
                .map(grounds -> new Notice(
                        end.on(),
                        grounds,
                        end instanceof CertificationDecided && edition != null
                                ? appealAgainst(end, edition.policies(), calendar, today)
                                : null,
                        new Charging(file).owed().orElse(null),
                        file.all(CaseEvent.DocumentAdded.class).size(),
                        file.events().size()));
    }

    private static Optional<List<Ground>> groundsOf(CaseEvent end, @Nullable Edition edition) {
        return switch (end) {
            case CaseEvent.ApplicationRejected rejected -> Optional.of(inWords(rejected.reasons()));
            case CertificationDecided(var _, Decision.Refuse(var reasons), var _) ->
                Optional.of(reasons.stream()
                        .map(reason -> new Ground(listed(reason.listed(), edition), reason.statement()))
                        .toList());
            case CaseEvent.CaseTerminated terminated ->
                Optional.of(inWords(List.of(terminated.termination().statement(), terminated.reason())));
            case CaseEvent.CaseWithdrawn withdrawn -> Optional.of(inWords(List.of(withdrawn.reason())));
            default -> Optional.empty();
        };
    }

    private static List<Ground> inWords(List<String> statements) {
        return statements.stream().map(statement -> new Ground(null, statement)).toList();
    }

    private static @Nullable Listed listed(@Nullable String id, @Nullable Edition edition) {
        return edition == null
                ? null
                : edition.reasons().refusal().stream()
                        .filter(listed -> listed.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Reason appealAgainst(
            CaseEvent decision, Policies policies, WorkingCalendar calendar, LocalDate today) {
        return policies.limits(Policies.Subject.APPEAL)
                ? policies.on(Policies.Subject.APPEAL).reason(decision.on(), today, calendar)
                : null;
    }
}
