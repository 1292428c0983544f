package dev.assay.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;

/** What can be asked of a class, where ArchUnit has no word for it. */
final class Conditions {
    private Conditions() {}

    static DescribedPredicate<JavaClass> simpleName(String pattern) {
        return DescribedPredicate.describe(
                "have a simple name matching " + pattern,
                type -> type.getSimpleName().matches(pattern));
    }

    static ArchCondition<JavaClass> haveSimpleName(String pattern) {
        return ArchCondition.from(simpleName(pattern));
    }

    /** Nobody else can derive from it. The constants of an enum that has bodies are its own affair. */
    static ArchCondition<JavaClass> beClosed() {
        return ArchCondition.from(DescribedPredicate.describe(
                "be a record, an enum, final or sealed",
                type -> type.isEnum()
                        || type.isSealed()
                        || type.isAnonymousClass()
                        || type.getModifiers().contains(JavaModifier.FINAL)));
    }

    static ArchCondition<JavaClass> implementDirectly(Class<?> contract) {
        return ArchCondition.from(DescribedPredicate.describe(
                "implement " + contract.getSimpleName(),
                type -> type.getRawInterfaces().stream().anyMatch(declared -> declared.isEquivalentTo(contract))));
    }
}
