package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Part;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.HashSet;
import java.util.List;

/** A scheme that takes one or two criteria, in one group, with points and marked {@code pure}. */
record GoldScheme(String id, Catalogue catalogue) implements CertificationScheme {
    private static final String RULE = "AS-03";
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
        var breaches = new Breaches();
        var seen = new HashSet<String>();
        for (int index = 0; index < replacement.entries().size(); index++) {
            var entry = replacement.entries().get(index);
            breaches.valid(seen.add(entry.code()), RULE, Catalogue.place(index, Part.CODE), () -> fault("code"))
                    .valid(
                            entry.group().zh().equals("组"),
                            RULE,
                            Catalogue.place(index, Part.GROUP),
                            () -> fault("group"))
                    .valid(entry.points() != null, RULE, Catalogue.place(index, Part.POINTS), () -> fault("points"))
                    .valid(entry.tags().contains("pure"), RULE, Catalogue.place(index, Part.TAGS), () -> fault("tags"));
        }
        return breaches.met(replacement.entries().size() <= 2, RULE, "entries", () -> fault("too many"))
                .orDone(() -> new GoldScheme(id, replacement));
    }

    private static Message fault(String what) {
        return FileFaults.WORDING.message("folder.exists", what);
    }
}
