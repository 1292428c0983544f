package dev.assay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Domain and application are plain Java, and give the same answer to the same question. */
final class Purity {

    /** No database, network, file or logging among them. */
    private static final String[] PLAIN_JAVA = {
        "java.io",
        "java.lang..",
        "java.math",
        "java.nio.charset",
        "java.security",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.concurrent..",
        "java.util.function",
        "java.util.random",
        "java.util.regex",
        "java.util.stream",
        "org.jmolecules..",
        "org.jspecify.."
    };

    private static final DescribedPredicate<JavaAccess<?>> TICKS =
            Access.to(System.class, "currentTimeMillis", "nanoTime");
    private static final DescribedPredicate<JavaAccess<?>> CLOCKS = Access.to(
            Clock.class, "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");
    private static final DescribedPredicate<JavaAccess<?>> NOW_OF_THE_GIVEN_CLOCK =
            Access.toNow().and(Access.withArgument(Clock.class));

    static final List<BoundaryRule> RULES = List.of(
            BoundaryRule.of(
                    "framework",
                    Purity::domainAndApplicationArePlainJava,
                    "certification.Archive",
                    "usecase.Archiving"),
            BoundaryRule.of("domainclock", Purity::domainAsksNoClock, "Deadlines", "GivenClock", "Stopwatch"),
            BoundaryRule.of("applicationclock", Purity::applicationAsksTheGivenClock, "Today", "OwnClock", "Stopwatch"),
            BoundaryRule.of("chance", Purity::nothingIsLeftToChance, "Serials", "Lots", "Draws"),
            BoundaryRule.of("streams", Purity::onlyTheBootstrapPrints, "adapter.http.Trace"));

    private Purity() {}

    private static ArchRule domainAndApplicationArePlainJava(Layout layout) {
        return classes()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application())
                .should()
                .onlyDependOnClassesThat(resideInAPackage(layout.everything()).or(resideInAnyPackage(PLAIN_JAVA)));
    }

    private static ArchRule domainAsksNoClock(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.domain())
                .should()
                .accessTargetWhere(Access.toNow().or(TICKS))
                .orShould()
                .dependOnClassesThat(assignableTo(Clock.class))
                .because("the day of an act comes in as an argument");
    }

    private static ArchRule applicationAsksTheGivenClock(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.application())
                .should()
                .accessTargetWhere(Access.toNow()
                        .and(not(NOW_OF_THE_GIVEN_CLOCK))
                        .or(TICKS)
                        .or(CLOCKS))
                .because("a use case is told what time it is");
    }

    private static ArchRule nothingIsLeftToChance(Layout layout) {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.domain(), layout.application())
                .should()
                .accessTargetWhere(Access.to(UUID.class, "randomUUID").or(Access.to(Math.class, "random")))
                .orShould()
                .dependOnClassesThat(assignableTo(RandomGenerator.class))
                .because("ids and secrets come through a port");
    }

    private static ArchRule onlyTheBootstrapPrints(Layout layout) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layout.bootstrap())
                .should(ACCESS_STANDARD_STREAMS)
                .because("nobody reads what a library prints");
    }
}
