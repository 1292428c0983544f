package dev.assay.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule, and the violation that proves it.
 *
 * @param name the package beneath {@code dev.assay.planted} that holds the violation
 * @param rule the rule over a layout
 * @param idle whether the rule may find nothing to judge in sound code, because it selects only what is wrong; any other
 *     rule that finds nothing fails, since it speaks of a place that is not there
 * @param offenders what the rule must complain of in the planted package: names of classes, or of packages
 */
record BoundaryRule(String name, Function<Layout, ArchRule> rule, boolean idle, List<String> offenders) {
    private static final String PLANTED = "dev.assay.planted.";

    BoundaryRule {
        if (offenders.isEmpty()) {
            throw new IllegalArgumentException(name + " has no planted violation");
        }
    }

    static BoundaryRule of(String name, Function<Layout, ArchRule> rule, String... offenders) {
        return new BoundaryRule(name, rule, false, List.of(offenders));
    }

    static BoundaryRule idle(String name, Function<Layout, ArchRule> rule, String... offenders) {
        return new BoundaryRule(name, rule, true, List.of(offenders));
    }

    ArchRule over(Layout layout) {
        return rule.apply(layout).allowEmptyShould(idle);
    }

    Layout planted() {
        return new Layout(PLANTED + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
