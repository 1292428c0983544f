package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;

/** A scheme that takes any catalogue whose criteria are all marked {@code pure}. */
record GoldScheme(String id, Catalogue catalogue) implements CertificationScheme {
    static final Catalogue PLACEHOLDER = new Catalogue("placeholder", true, List.of());

    @Override
    public Text name() {
        return new Text("金", "Gold");
    }

    @Override
    public Text body() {
        return name();
    }

    @Override
    public List<Edition> editions() {
        return List.of();
    }

    @Override
    public Outcome<CertificationScheme> catalogued(Catalogue replacement) {
        var impure = replacement.entries().stream()
                .filter(entry -> !entry.tags().contains("pure"))
                .map(entry -> Breach.invalid(
                        "AS-03", "entries." + entry.code(), FileFaults.WORDING.message("folder.exists", entry.code())))
                .toArray(Breach[]::new);
        return impure.length > 0 ? Outcome.refused(impure) : Outcome.done(new GoldScheme(id, replacement));
    }
}
