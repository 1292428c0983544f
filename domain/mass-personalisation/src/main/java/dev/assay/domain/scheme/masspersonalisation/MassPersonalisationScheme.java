package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;

/** The scheme and its two editions, with the clauses of a catalogue: an operator's, or the placeholder (MPC-05). */
public final class MassPersonalisationScheme implements CertificationScheme {
    static final Wording WORDING = Wording.beside(MassPersonalisationScheme.class);

    private final List<Edition> editions;

    public MassPersonalisationScheme() {
        this(CatalogueCheck.passed(PlaceholderCatalogue.CATALOGUE).orElseThrow());
    }

    /** Only v1.1 is at hand and marked as filed; v1.0 is rated by its text ▲. */
    private MassPersonalisationScheme(Clauses clauses) {
        editions = List.of(
                new PersonalisationEdition("v1.0", LocalDate.of(2023, 2, 7), false, clauses),
                new PersonalisationEdition("v1.1", LocalDate.of(2025, 8, 31), true, clauses));
    }

    @Override
    public String id() {
        return "mass-personalisation";
    }

    @Override
    public Text name() {
        return WORDING.text("scheme");
    }

    @Override
    public Text body() {
        return WORDING.text("body");
    }

    @Override
    public List<Edition> editions() {
        return editions;
    }

    /** The placeholder stays one, even when it comes back in a file. */
    @Override
    public Outcome<CertificationScheme> catalogued(Catalogue catalogue) {
        var known = PlaceholderCatalogue.is(catalogue)
                ? new Catalogue(catalogue.source(), true, catalogue.entries())
                : catalogue;
        return CatalogueCheck.passed(known).map(MassPersonalisationScheme::new);
    }
}
