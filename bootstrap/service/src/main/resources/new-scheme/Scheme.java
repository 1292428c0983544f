package dev.assay.domain.scheme.@package@;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/** The scheme and its editions. */
public final class @Name@Scheme implements CertificationScheme {
    static final Wording WORDING = Wording.beside(@Name@Scheme.class);

    @Override
    public String id() {
        return "@id@";
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
        return List.of(new @Name@Edition());
    }
}
