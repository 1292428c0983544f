package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Criterion;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One clause of the catalogue, and the module its code names.
 *
 * @param modes the codes of the evaluations that judge it: the characteristic test (annex A), the management audit (annex
 *     B), or both, as also where the catalogue says nothing
 */
record Clause(FunctionModule module, Criterion criterion, Set<String> modes) {
    private static final int LENGTH = 4;

    /** The clause of a sound entry. */
    static Clause of(Catalogue.Entry entry) {
        var module = FunctionModule.of(entry.code().charAt(0)).orElseThrow();
        return new Clause(
                module,
                new Criterion(entry.code(), entry.name(), entry.group(), Mark.Kind.FULFILMENT, null),
                modesOf(entry.tags()));
    }

    private static Set<String> modesOf(Set<String> tags) {
        return tags.isEmpty()
                ? Set.copyOf(CatalogueCheck.MODES.values())
                : tags.stream().map(CatalogueCheck.MODES::get).collect(Collectors.toUnmodifiableSet());
    }

    String code() {
        return criterion.code();
    }

    /** Whether a code has the form of {@code 5-03}: a module's code, or what stands for one, and two digits from 01. */
    static boolean hasForm(String code) {
        return code.length() == LENGTH
                && code.charAt(1) == '-'
                && isDigit(code.charAt(2))
                && isDigit(code.charAt(3))
                && !code.endsWith("00");
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
