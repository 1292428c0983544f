package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.Port;

/**
 * A certification scheme: rules of one body for one kind of service. Found by {@link java.util.ServiceLoader}, so an
 * implementation has a public constructor without parameters and stands in
 * {@code META-INF/services/dev.assay.domain.certification.scheme.CertificationScheme}. It is immutable.
 */
@Port
public interface CertificationScheme {

    /** Lower-case ASCII words joined by hyphens; part of addresses, so never changed. */
    String id();

    Text name();

    /** The certification body that owns the scheme. */
    Text body();

    /** All editions, oldest first; at least one, each effective later than the one before. */
    List<Edition> editions();

    default Optional<Edition> edition(String id) {
        return editions().stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The edition in force on a day (CASE-22); empty before the first. */
    default Optional<Edition> editionOn(LocalDate day) {
        return editions().stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Edition::effectiveFrom));
    }

    /**
     * This scheme under an operator's settings.
     *
     * @throws IllegalArgumentException naming every setting it does not know or cannot take
     */
    default CertificationScheme configured(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return this;
        }
        throw new IllegalArgumentException("scheme %s has no settings, got: %s".formatted(id(), settings.keySet()));
    }

    /**
     * This scheme with criteria from a catalogue instead of those shipped; refused with every fault of the catalogue, and
     * always where the scheme's document states its criteria itself. A fault of one entry stands at its
     * {@link Catalogue#place}, so that whoever read the catalogue can say on which line; any other concerns the whole.
     */
    default Outcome<CertificationScheme> catalogued(Catalogue catalogue) {
        return Outcome.refused(Breach.condition(
                "MPC-05", null, Wording.beside(CertificationScheme.class).message("catalogue.unused", id())));
    }
}
