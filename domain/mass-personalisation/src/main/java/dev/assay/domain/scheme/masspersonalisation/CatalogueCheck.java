package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Part;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is asked of a catalogue before anything is judged by it (MPC-05). */
final class CatalogueCheck {
    private static final String RULE = "MPC-05";
    /** Tag to mode: by which of the two evaluations a clause is judged, annex A and annex B. */
    static final Map<String, String> MODES =
            Map.of("tested", PersonalisationLists.TEST, "audited", PersonalisationLists.AUDIT);

    static final Set<String> TAGS = MODES.keySet();

    private final Breaches breaches = new Breaches();
    private final Map<FunctionModule, Integer> counts = new EnumMap<>(FunctionModule.class);
    private final Set<String> seen = new HashSet<>();

    private CatalogueCheck() {}

    /** Its clauses; or every fault, each at its place. */
    static Outcome<Clauses> passed(Catalogue catalogue) {
        var check = new CatalogueCheck();
        var entries = catalogue.entries();
        for (int index = 0; index < entries.size(); index++) {
            check.look(index, entries.get(index));
        }
        check.count();
        return check.breaches.orDone(() -> Clauses.of(catalogue));
    }

    private void look(int index, Catalogue.Entry entry) {
        var code = entry.code();
        if (!seen.add(code)) {
            invalid(index, Part.CODE, message("duplicate", code));
        } else if (!Clause.hasForm(code)) {
            invalid(index, Part.CODE, message("form", code));
        } else {
            FunctionModule.of(code.charAt(0))
                    .ifPresentOrElse(
                            module -> counts.merge(module, 1, Integer::sum),
                            () -> invalid(index, Part.CODE, message("module", code, code.substring(0, 1))));
        }
        entry.tags().stream()
                .filter(tag -> !TAGS.contains(tag))
                .sorted()
                .forEach(tag -> invalid(index, Part.TAGS, message("tag", code, tag)));
        if (entry.points() != null) {
            invalid(index, Part.POINTS, message("points", code));
        }
    }

    private void count() {
        int basic = 0;
        int whole = 0;
        for (var module : FunctionModule.values()) {
            var count = counts.getOrDefault(module, 0);
            whole += count;
            basic += module.isBasic() ? count : 0;
            breaches.met(
                    count > 0, RULE, "entries", () -> message("absent", String.valueOf(module.code()), module.label()));
        }
        total("basic", Clauses.BASIC, basic);
        total("whole", Clauses.WHOLE, whole);
    }

    private void total(String key, int expected, int actual) {
        breaches.met(expected == actual, RULE, "entries", () -> message(key, expected, actual));
    }

    private void invalid(int index, Part part, Message message) {
        breaches.add(Breach.invalid(RULE, Catalogue.place(index, part), message));
    }

    private static Message message(String key, Object... arguments) {
        return MassPersonalisationScheme.WORDING.message("MPC-05." + key, arguments);
    }
}
