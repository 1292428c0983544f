package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation applies for, and what it says of itself. It may be incomplete until it is submitted.
 *
 * @param designs whether the applicant designs the service itself
 * @param persons the effective number of persons in scope
 * @param operatingSince since when the documented service system has been in operation (CASE-03)
 * @param permits the permits that the trade needs (CASE-01)
 * @param documents which items of the checklist are handed in (CASE-04)
 * @param incidents accidents, penalties, complaints and listings that the applicant declares (CASE-02)
 * @param target the code of the level applied for, where a scheme certifies that level only; else null
 * @param remote what is to be evaluated remotely, and how; null if nothing is (CASE-23)
 * @param selfAssessment the applicant's own marks; null if it gives none
 */
@ValueObject
public record Application(
        Organisation applicant,
        Scope scope,
        boolean designs,
        int persons,
        LocalDate operatingSince,
        List<Permit> permits,
        List<Item> documents,
        List<Incident> incidents,
        @Nullable String target,
        @Nullable RemoteRequest remote,
        @Nullable EvaluationSheet selfAssessment) {
    public Application {
        permits = List.copyOf(permits);
        documents = List.copyOf(documents);
        incidents = List.copyOf(incidents);
    }

    /** A permit; {@code expiresOn} is its last day, null if it has none. */
    @ValueObject
    public record Permit(
            String name, String number, @Nullable LocalDate expiresOn) {
        boolean isGoodOn(LocalDate day) {
            return expiresOn == null || !expiresOn.isBefore(day);
        }
    }

    /**
     * An item of the checklist that is handed in.
     *
     * @param code the item's code
     * @param reference the document's title or number
     * @param documents the ids of the case's documents that it consists of
     */
    @ValueObject
    public record Item(String code, String reference, List<String> documents) {
        public Item {
            documents = List.copyOf(documents);
        }
    }

    /** Something that happened and must be declared. */
    @ValueObject
    public record Incident(LocalDate on, String description) {}

    /**
     * An application for remote activities.
     *
     * @param part which part of the scope
     * @param means with what means
     */
    @ValueObject
    public record RemoteRequest(String part, String means) {}
}
