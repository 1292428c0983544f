package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Objection", description = "An objection of the client's to a member of the team.")
public record ObjectionView(
        LocalDate on,

        @Schema(description = "The account name", example = "li.wei")
        String member,

        String reason,

        @Schema(description = "Null until it is decided", nullable = true) @Nullable
        ObjectionDecisionForm decision) {

    private ObjectionView decided(LocalDate day, boolean upheld, String why) {
        return new ObjectionView(on, member, reason, new ObjectionDecisionForm(day, upheld, why));
    }

    /** In order; a decision is on the objection raised last. */
    static List<ObjectionView> all(CaseFile file) {
        var objections = new ArrayList<ObjectionView>();
        for (var event : file.events()) {
            switch (event) {
                case CaseEvent.ObjectionRaised(var on, var member, var reason) ->
                    objections.add(new ObjectionView(on, member, reason, null));
                case CaseEvent.ObjectionUpheld(var on, var _, var why) ->
                    objections.add(objections.removeLast().decided(on, true, why));
                case CaseEvent.ObjectionDismissed(var on, var _, var why) ->
                    objections.add(objections.removeLast().decided(on, false, why));
                default -> {}
            }
        }
        return List.copyOf(objections);
    }
}
