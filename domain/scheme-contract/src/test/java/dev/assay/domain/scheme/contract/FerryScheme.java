package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/** An invented scheme for ferries: small, and sound as long as its edition is. */
record FerryScheme(List<Edition> editions) implements CertificationScheme {
    FerryScheme(Edition edition) {
        this(List.of(edition));
    }

    @Override
    public String id() {
        return "ferry";
    }

    @Override
    public Text name() {
        return new Text("渡船", "Ferries");
    }

    @Override
    public Text body() {
        return new Text("虚构机构", "Invented body");
    }
}
