package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation applies with. Complete or not: submission tells.
 *
 * @param designs whether the applicant designs the service itself
 * @param persons the effective number of persons in scope
 * @param operatingSince since when the documented service system has been in operation (CASE-03)
 * @param documents which items of the checklist are handed in, and where they are (CASE-04)
 * @param incidents accidents, penalties, complaints and listings that the applicant declares (CASE-02)
 * @param target the code of the level applied for, where a scheme certifies that level only; else null
 */
@ValueObject
public record Application(
        Organisation applicant,
        Scope scope,
        boolean designs,
        int persons,
        LocalDate operatingSince,
        List<Document> documents,
        List<Incident> incidents,
        @Nullable String target) {
    public Application {
        documents = List.copyOf(documents);
        incidents = List.copyOf(incidents);
    }

    /**
     * An item of the checklist that was handed in.
     *
     * @param code the item's code
     * @param reference the document's title or number
     */
    @ValueObject
    public record Document(String code, String reference) {}

    /** Something that happened and must be declared. */
    @ValueObject
    public record Incident(LocalDate on, String description) {}
}
