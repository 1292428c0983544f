package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.explanation.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the clauses belong to: the eight function modules and the interaction platform (4.3.1). */
enum FunctionModule {
    NEEDS_IDENTIFICATION('1', true),
    NEEDS_ASSESSMENT('2', false),
    DESIGN('3', false),
    PROCUREMENT('4', false),
    MARKETING('5', true),
    MANUFACTURING('6', true),
    DELIVERY('7', true),
    AFTER_SALES('8', true),
    PLATFORM('P', true);

    private final char code;
    private final boolean basic;

    FunctionModule(char code, boolean basic) {
        this.code = code;
        this.basic = basic;
    }

    static Optional<FunctionModule> of(char code) {
        for (var module : values()) {
            if (module.code == code) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    char code() {
        return code;
    }

    /** Whether it is judged at every level, rather than only from level 3 up. */
    boolean isBasic() {
        return basic;
    }

    Text label() {
        return MassPersonalisationScheme.WORDING.text("module." + code);
    }

    static Text names(Set<FunctionModule> modules) {
        return new Text(joined(modules, "、", Text::zh), joined(modules, ", ", Text::en));
    }

    private static String joined(Set<FunctionModule> modules, String by, Function<Text, String> language) {
        return modules.stream().map(FunctionModule::label).map(language).collect(Collectors.joining(by));
    }
}
