package dev.assay.domain.certification.finding;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How the client answers a nonconformity.
 *
 * @param cause why it came about
 * @param correction what was done about the case at hand
 * @param correctiveAction what was done so that it does not happen again
 * @param documents the ids of the case's documents that show it
 */
@ValueObject
public record Response(String cause, String correction, String correctiveAction, List<String> documents) {
    public Response {
        documents = List.copyOf(documents);
    }
}
