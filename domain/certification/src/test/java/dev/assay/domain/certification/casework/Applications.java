package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.Application.Document;
import dev.assay.domain.certification.casework.Application.Incident;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.List;

/** A sound application, and ways to spoil it. */
final class Applications {
    static final Application SOUND = new Application(
            TeaHouse.ORGANISATION,
            TeaHouse.SCOPE,
            true,
            12,
            LocalDate.of(2020, 6, 1),
            List.of(new Document("form", "F-1"), new Document("licence", "L-1")),
            List.of(),
            null);

    private Applications() {}

    static Application withScope(Scope scope) {
        return with(scope, SOUND.designs(), SOUND.persons(), SOUND.operatingSince(), SOUND.incidents(), null);
    }

    static Application withPersons(int persons) {
        return with(SOUND.scope(), SOUND.designs(), persons, SOUND.operatingSince(), SOUND.incidents(), null);
    }

    static Application withoutDesignDuty() {
        return with(SOUND.scope(), false, SOUND.persons(), SOUND.operatingSince(), SOUND.incidents(), null);
    }

    static Application operatingSince(LocalDate day) {
        return with(SOUND.scope(), SOUND.designs(), SOUND.persons(), day, SOUND.incidents(), null);
    }

    static Application withIncidents(LocalDate... days) {
        var incidents = List.of(days).stream()
                .map(day -> new Incident(day, "a scalded guest"))
                .toList();
        return with(SOUND.scope(), SOUND.designs(), SOUND.persons(), SOUND.operatingSince(), incidents, null);
    }

    static Application withTarget(String target) {
        return with(SOUND.scope(), SOUND.designs(), SOUND.persons(), SOUND.operatingSince(), SOUND.incidents(), target);
    }

    static Application withDocuments(String... codes) {
        return new Application(
                SOUND.applicant(),
                SOUND.scope(),
                SOUND.designs(),
                SOUND.persons(),
                SOUND.operatingSince(),
                List.of(codes).stream().map(code -> new Document(code, "D-1")).toList(),
                SOUND.incidents(),
                null);
    }

    static Application withReference(String reference) {
        return new Application(
                SOUND.applicant(),
                SOUND.scope(),
                SOUND.designs(),
                SOUND.persons(),
                SOUND.operatingSince(),
                List.of(new Document("form", reference), new Document("licence", "L-1")),
                SOUND.incidents(),
                null);
    }

    private static Application with(
            Scope scope,
            boolean designs,
            int persons,
            LocalDate operatingSince,
            List<Incident> incidents,
            String target) {
        return new Application(
                SOUND.applicant(), scope, designs, persons, operatingSince, SOUND.documents(), incidents, target);
    }
}
