package dev.assay.domain.certification.tea;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/** One edition that uses what the tea house's leaves out. */
public final class CeremonyScheme implements CertificationScheme {
    @Override
    public String id() {
        return "tea-ceremony";
    }

    @Override
    public Text name() {
        return TeaScheme.WORDING.text("ceremony");
    }

    @Override
    public Text body() {
        return TeaScheme.WORDING.text("body");
    }

    @Override
    public List<Edition> editions() {
        return List.of(new CeremonyEdition());
    }
}
