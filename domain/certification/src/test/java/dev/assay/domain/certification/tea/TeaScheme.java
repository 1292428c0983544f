package dev.assay.domain.certification.tea;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;

/** Two editions: A is filed and limits the time to decide; B, in force from July 2026, is not filed and does not. */
public final class TeaScheme implements CertificationScheme {
    public static final LocalDate A_BEGINS = LocalDate.of(2025, 1, 1);
    public static final LocalDate B_BEGINS = LocalDate.of(2026, 7, 1);

    static final String FIELD = "SC-03/621";
    static final Wording WORDING = Wording.beside(TeaScheme.class);

    @Override
    public String id() {
        return "tea-house";
    }

    @Override
    public Text name() {
        return WORDING.text("name");
    }

    @Override
    public Text body() {
        return WORDING.text("body");
    }

    @Override
    public List<Edition> editions() {
        return List.of(new TeaEdition("A", A_BEGINS, true), new TeaEdition("B", B_BEGINS, false));
    }
}
