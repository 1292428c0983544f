package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/**
 * The scheme and its one edition. Its items come from a catalogue (AS-03): the one shipped is a placeholder, and a licensed
 * copy of GB/T 27922-2011 takes its place.
 */
public final class AfterSalesScheme implements CertificationScheme {
    static final Wording WORDING = Wording.beside(AfterSalesScheme.class);

    private final List<Edition> editions;

    public AfterSalesScheme() {
        this(Placeholder.CATALOGUE);
    }

    private AfterSalesScheme(Catalogue catalogue) {
        editions = List.of(new AfterSalesEdition(Items.of(catalogue)));
    }

    @Override
    public String id() {
        return "after-sales";
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

    @Override
    public Outcome<CertificationScheme> catalogued(Catalogue catalogue) {
        return CatalogueCheck.faultsIn(catalogue).orDone(() -> new AfterSalesScheme(catalogue));
    }
}
