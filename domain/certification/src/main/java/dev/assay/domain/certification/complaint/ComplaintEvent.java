package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.journal.Recordable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a complaint or appeal. */
public sealed interface ComplaintEvent extends Recordable {

    @Override
    default String rule() {
        return "APP-01";
    }

    /**
     * It was received; who hands it in is told its reference and by when it will be answered, and so is its receipt
     * acknowledged.
     *
     * @param decidedOn when what is appealed against was decided; null for a complaint
     * @param answer within what time of this day it is to be answered, as it stood then
     */
    record ComplaintLodged(
            LocalDate on,
            ComplaintKind kind,
            Concern concern,
            Complainant complainant,
            String statement,
            @Nullable LocalDate decidedOn,
            Within answer)
            implements ComplaintEvent {}

    /** Somebody is to look into it and to answer; {@code handler} is the account name. */
    record HandlerAssigned(LocalDate on, String handler) implements ComplaintEvent {}

    /** What the handler did to find out, and what came of it; {@code by} is the account name. */
    record InvestigationNoted(LocalDate on, String statement, String by) implements ComplaintEvent {}

    /**
     * It was answered in writing.
     *
     * @param upheld whether the complainant was right
     * @param by the account name of who answered
     */
    record ComplaintAnswered(LocalDate on, boolean upheld, String statement, List<Consequence> consequences, String by)
            implements ComplaintEvent {
        public ComplaintAnswered {
            consequences = List.copyOf(consequences);
        }
    }

    record ComplaintWithdrawn(LocalDate on, String reason) implements ComplaintEvent {}
}
