package dev.assay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** How classes are named and made. */
final class Manners {
    private static final String SAYS_NOTHING = "(.+(Impl|Manager|Utils?|Helper)|Common.*)";

    static final List<BoundaryRule> RULES = List.of(
            BoundaryRule.of(
                    "names",
                    Manners::namesSaySomething,
                    "RegisterImpl",
                    "CaseManager",
                    "DateUtil",
                    "TextUtils",
                    "AuditHelper",
                    "CommonPage"),
            BoundaryRule.of("rows", Manners::rowsStayBehindTheirStore, "OpenRow", "LooseRow"),
            BoundaryRule.of("values", Manners::domainTypesAreClosed, "certification.Fee"),
            BoundaryRule.of("fields", Manners::nothingIsReassigned, "certification.Counter", "usecase.Counting"),
            BoundaryRule.of("setters", Manners::nothingIsSet, "certification.Address", "usecase.Addressing"),
            BoundaryRule.of("cycles", Manners::packagesFormNoCycle, "certification.audit", "certification.plan"),
            BoundaryRule.of("ports", Manners::portsAreInterfaces, "in.OpenCase", "out.Mail"),
            BoundaryRule.of("controllers", Manners::controllersSpeakHttp, "adapter.register.RegisterPage"),
            BoundaryRule.of("calendar", Manners::datesAreModern, "Invoice", "Holidays"),
            BoundaryRule.of("serializable", Manners::nothingIsSerialized, "certification.Snapshot"),
            BoundaryRule.of("sleep", Manners::nobodySleeps, "bootstrap.Nap", "adapter.mail.Retry"));

    private Manners() {}

    private static ArchRule namesSaySomething(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should(Conditions.haveSimpleName(SAYS_NOTHING))
                .because("a name is a term of the field");
    }

    private static ArchRule rowsStayBehindTheirStore(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.adapters())
                .and(Conditions.simpleName(".+Row"))
                .should()
                .beRecords()
                .andShould()
                .bePackagePrivate()
                .because("how a store writes things down is its own business");
    }

    private static ArchRule domainTypesAreClosed(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.domain())
                .and()
                .areNotInterfaces()
                .should(Conditions.beClosed())
                .because("a value checks itself, and nobody can derive one that does not");
    }

    private static ArchRule nothingIsReassigned(Layout layout) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(layout.domain(), layout.application())
                .should()
                .beFinal();
    }

    private static ArchRule nothingIsSet(Layout layout) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(layout.domain(), layout.application())
                .should()
                .haveNameMatching("set\\p{Lu}.*")
                .because("aggregates have verbs");
    }

    private static ArchRule packagesFormNoCycle(Layout layout) {
        return slices().matching(layout.root() + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule portsAreInterfaces(Layout layout) {
        return classes()
                .that()
                .resideInAnyPackage(layout.portsIn(), layout.portsOut())
                .and()
                .areTopLevelClasses()
                .should()
                .beInterfaces();
    }

    private static ArchRule controllersSpeakHttp(Layout layout) {
        return classes()
                .that()
                .resideInAPackage(layout.everything())
                .and()
                .areAnnotatedWith("io.micronaut.http.annotation.Controller")
                .should()
                .resideInAPackage(layout.http());
    }

    /** But where the library that writes feeds takes nothing else. */
    private static ArchRule datesAreModern(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .and(DescribedPredicate.describe("write no feeds", Manners::writesNoFeeds))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .because("java.time tells days from moments");
    }

    private static boolean writesNoFeeds(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .noneMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("com.rometools."));
    }

    private static ArchRule nothingIsSerialized(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should(Conditions.implementDirectly(Serializable.class))
                .because("what is kept is kept in the journal's own notation");
    }

    private static ArchRule nobodySleeps(Layout layout) {
        return noClasses()
                .that()
                .resideInAPackage(layout.everything())
                .should()
                .accessTargetWhere(Access.to(Thread.class, "sleep"))
                .because("whoever sleeps guesses");
    }
}
