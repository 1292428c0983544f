package dev.assay.domain.scheme.customgoods;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;

/** The scheme and its one edition. */
public final class CustomGoodsScheme implements CertificationScheme {
    static final Wording WORDING = Wording.beside(CustomGoodsScheme.class);

    private final List<Edition> editions = List.of(new CustomGoodsEdition("A/0", LocalDate.of(2025, 7, 15), true));

    @Override
    public String id() {
        return "custom-goods";
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
}
