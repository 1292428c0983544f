package dev.assay.domain.scheme.datacentre;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/** The scheme and its editions. */
public final class DataCentreScheme implements CertificationScheme {
    static final Wording WORDING = Wording.beside(DataCentreScheme.class);

    @Override
    public String id() {
        return "data-centre";
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
        return List.of(new DataCentreEdition());
    }
}
