package dev.assay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;

/**
 * Every package says what it is. Without this the rules of {@link Patterns} would pass on code that says nothing. The
 * packages that only hold others together ({@code application}, {@code application.port}, {@code bootstrap}) have no part
 * of their own in the hexagon.
 */
final class Stereotypes {
    static final List<BoundaryRule> RULES = List.of(
            BoundaryRule.of(
                    "nullmarked",
                    layout -> all(packages(layout.everything())).should(beAnnotatedWith(List.of(NullMarked.class))),
                    "certification.fee",
                    "certification.levy"),
            BoundaryRule.of(
                    "modules",
                    layout -> all(packages(layout.domain())).should(beAnnotatedWith(List.of(Module.class))),
                    "certification.fee"),
            BoundaryRule.of(
                    "portin",
                    layout -> all(packages(layout.portsIn())).should(beAnnotatedWith(List.of(PrimaryPort.class))),
                    "application.port.in"),
            BoundaryRule.of(
                    "portout",
                    layout -> all(packages(layout.portsOut())).should(beAnnotatedWith(List.of(SecondaryPort.class))),
                    "application.port.out"),
            BoundaryRule.of(
                    "usecases",
                    layout -> all(packages(layout.useCases())).should(beAnnotatedWith(List.of(Application.class))),
                    "application.usecase"),
            BoundaryRule.of(
                    "adapters",
                    layout -> all(packages(layout.adapters()))
                            .should(beAnnotatedWith(List.of(PrimaryAdapter.class, SecondaryAdapter.class))),
                    "adapter.http"));

    private Stereotypes() {}

    private static ClassesTransformer<JavaPackage> packages(String where) {
        var wanted = PackageMatchers.of(where);
        return new AbstractClassesTransformer<>("packages " + where) {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream()
                        .map(JavaClass::getPackage)
                        .filter(found -> wanted.test(found.getName()))
                        .collect(Collectors.toSet());
            }
        };
    }

    private static ArchCondition<JavaPackage> beAnnotatedWith(List<Class<? extends Annotation>> either) {
        var names = either.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
        return new ArchCondition<>("be annotated with " + names) {
            @Override
            public void check(JavaPackage found, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        found,
                        either.stream().anyMatch(found::isAnnotatedWith),
                        "package %s is annotated with %s".formatted(found.getName(), found.getAnnotations())));
            }
        };
    }
}
