package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.complaint.ComplaintAct.Answer;
import dev.assay.domain.certification.complaint.ComplaintAct.Assign;
import dev.assay.domain.certification.complaint.ComplaintAct.Investigate;
import dev.assay.domain.certification.complaint.ComplaintAct.Withdraw;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import dev.assay.domain.certification.explanation.Wording;
import java.util.List;
import java.util.Optional;

/** Where a complaint stands. A state allows its own acts, and no other. */
public sealed interface ComplaintState {

    /** Waiting for somebody to handle it. */
    record Received() implements ComplaintState {}

    /** Somebody is to look into it. */
    record Assigned(String handler) implements ComplaintState {}

    /** Something was found out, so that it can be answered. */
    record Investigated(String handler) implements ComplaintState {}

    record Answered(ComplaintAnswered answer) implements ComplaintState {}

    /** Taken back by the complainant. */
    record Withdrawn(ComplaintWithdrawn withdrawal) implements ComplaintState {}

    /** The state's name in hyphenated words. */
    default String code() {
        return Wording.codeOf(getClass());
    }

    /** The acts that the state allows. */
    default List<Class<? extends ComplaintAct>> acts() {
        return switch (this) {
            case Received _ -> List.of(Assign.class, Withdraw.class);
            case Assigned _ -> List.of(Assign.class, Investigate.class, Withdraw.class);
            case Investigated _ -> List.of(Assign.class, Investigate.class, Answer.class, Withdraw.class);
            case Answered _, Withdrawn _ -> List.of();
        };
    }

    /** The account name of who has it to handle. */
    default Optional<String> whoHandles() {
        return switch (this) {
            case Assigned(var handler) -> Optional.of(handler);
            case Investigated(var handler) -> Optional.of(handler);
            case Received _, Answered _, Withdrawn _ -> Optional.empty();
        };
    }

    /** What was found out stays found out when somebody else takes over. */
    default ComplaintState after(ComplaintEvent event) {
        return switch (event) {
            case ComplaintLodged _ -> new Received();
            case HandlerAssigned(var _, var handler) ->
                this instanceof Investigated ? new Investigated(handler) : new Assigned(handler);
            case InvestigationNoted noted -> new Investigated(whoHandles().orElse(noted.by()));
            case ComplaintAnswered answered -> new Answered(answered);
            case ComplaintWithdrawn withdrawn -> new Withdrawn(withdrawn);
        };
    }
}
