package dev.assay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Which module may see which. */
final class ModuleTable {
    static final List<BoundaryRule> RULES = List.of(
            BoundaryRule.of("rooms", ModuleTable::everyClassHasItsRoom, "shared.Money"),
            BoundaryRule.of(
                    "certification", layout -> seesOnly(layout, layout.certification()), "certification.Register"),
            BoundaryRule.of(
                    "scheme",
                    layout -> seesOnly(layout, layout.schemes(), layout.certification()),
                    "scheme.gold.GoldScheme"),
            BoundaryRule.of("schemeneighbours", ModuleTable::schemesAreStrangers, "scheme.gold.GoldScheme"),
            BoundaryRule.of(
                    "application",
                    layout -> seesOnly(layout, layout.application(), layout.certification()),
                    "application.usecase.Registration"),
            BoundaryRule.of(
                    "adapter",
                    layout -> seesOnly(layout, layout.adapters(), layout.application(), layout.certification()),
                    "adapter.http.GoldPage"),
            BoundaryRule.of(
                    "adapterneighbours",
                    ModuleTable::adaptersAreStrangers,
                    "adapter.http.CasePage",
                    "adapter.persistence.jdbc.CaseTable"),
            BoundaryRule.of("hiddenschemes", ModuleTable::nobodySeesAScheme, "bootstrap.Wiring"),
            BoundaryRule.of("bootstrap", ModuleTable::nobodySeesTheBootstrap, "adapter.http.StartPage"),
            BoundaryRule.of(
                    "reflection", ModuleTable::nobodyLoadsClassesByName, "bootstrap.Loader", "adapter.http.Plugins"));

    private ModuleTable() {}

    private static ArchRule everyClassHasItsRoom(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .should()
                .resideInAnyPackage(
                        layout.certification(),
                        layout.root() + ".domain.scheme.*..",
                        layout.application(),
                        layout.root() + ".adapter.*..",
                        layout.bootstrap())
                .because("what stands outside the table is ruled by nothing");
    }

    /** Of all that is ours, classes of the one place see that place and the named others. */
    private static ArchRule seesOnly(Layout layout, String place, String... others) {
        var allowed = Stream.concat(Stream.of(place), Stream.of(others)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(place)
                .should()
                .dependOnClassesThat(resideInAPackage(layout.everything()).and(not(resideInAnyPackage(allowed))));
    }

    private static ArchRule schemesAreStrangers(Layout layout) {
        return slices().matching(layout.root() + ".domain.scheme.(*)..")
                .should()
                .notDependOnEachOther()
                .because("a scheme can be taken away like a folder");
    }

    private static ArchRule adaptersAreStrangers(Layout layout) {
        return slices().assignedFrom(new ByAdapter(layout))
                .should()
                .notDependOnEachOther()
                .because("an adapter can be swapped without asking its neighbours");
    }

    private static ArchRule nobodySeesAScheme(Layout layout) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layout.schemes())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layout.schemes())
                .because("schemes are found by ServiceLoader, so that a fifth one changes no line");
    }

    private static ArchRule nobodySeesTheBootstrap(Layout layout) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layout.bootstrap())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layout.bootstrap());
    }

    private static ArchRule nobodyLoadsClassesByName(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .because("a class loaded by its name goes round every arrow");
    }
}
