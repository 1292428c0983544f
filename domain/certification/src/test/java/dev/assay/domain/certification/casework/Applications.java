package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.Application.Incident;
import dev.assay.domain.certification.casework.Application.Item;
import dev.assay.domain.certification.casework.Application.Permit;
import dev.assay.domain.certification.casework.Application.RemoteRequest;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A sound application, and ways to spoil it. */
final class Applications {
    /** The one document that is on file from the beginning. */
    static final String ON_FILE = "D1";

    static final Application SOUND = new Application(
            TeaHouse.ORGANISATION,
            TeaHouse.SCOPE,
            true,
            12,
            LocalDate.of(2020, 6, 1),
            List.of(),
            List.of(item("form", "F-1"), item("licence", "L-1")),
            List.of(),
            null,
            null,
            null);

    private Applications() {}

    static Item item(String code, String reference) {
        return new Item(code, reference, List.of(ON_FILE));
    }

    static Application with(String component, Object value) {
        return Altered.in(SOUND, component, value);
    }

    static Application withScope(Scope scope) {
        return with("scope", scope);
    }

    static Application withPersons(int persons) {
        return with("persons", persons);
    }

    static Application withoutDesignDuty() {
        return with("designs", false);
    }

    static Application operatingSince(LocalDate day) {
        return with("operatingSince", day);
    }

    static Application withIncidents(LocalDate... days) {
        return with(
                "incidents",
                Stream.of(days).map(day -> new Incident(day, "a scalded guest")).toList());
    }

    static Application withTarget(String target) {
        return with("target", target);
    }

    static Application withDocuments(String... codes) {
        return withItems(Stream.of(codes).map(code -> item(code, "D-1")).toArray(Item[]::new));
    }

    static Application withItems(Item... items) {
        return with("documents", List.of(items));
    }

    static Application withReference(String reference) {
        return withItems(item("form", reference), item("licence", "L-1"));
    }

    static Application withPermits(Permit... permits) {
        return with("permits", List.of(permits));
    }

    static Application withRemote() {
        return with("remote", new RemoteRequest("the web shop", "a shared screen"));
    }
}
