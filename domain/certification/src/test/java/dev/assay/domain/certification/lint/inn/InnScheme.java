package dev.assay.domain.certification.lint.inn;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/** The scheme for inns, under an id and with editions to choose. */
public record InnScheme(String id, List<Edition> editions) implements CertificationScheme {
    public InnScheme(Edition... editions) {
        this("inn", List.of(editions));
    }

    @Override
    public Text name() {
        return InnEdition.NAME;
    }

    @Override
    public Text body() {
        return InnEdition.NAME;
    }
}
