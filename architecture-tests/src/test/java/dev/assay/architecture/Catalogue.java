package dev.assay.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
final class Catalogue {
    static final List<BoundaryRule> RULES = Stream.of(
                    ModuleTable.RULES, Purity.RULES, Manners.RULES, Stereotypes.RULES, Patterns.RULES)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}
}
