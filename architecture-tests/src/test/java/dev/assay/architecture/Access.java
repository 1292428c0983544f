package dev.assay.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Uses of a method, whether it is called or only referred to. */
final class Access {
    private Access() {}

    static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... methods) {
        var names = Set.of(methods);
        return DescribedPredicate.describe(
                "use of %s of %s".formatted(names, owner.getSimpleName()),
                access -> access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
    }

    /** {@code LocalDate.now()} and its like, of whatever type in {@code java.time}. */
    static DescribedPredicate<JavaAccess<?>> toNow() {
        return DescribedPredicate.describe(
                "use of now",
                access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getName().equals("now"));
    }

    static DescribedPredicate<JavaAccess<?>> withArgument(Class<?> type) {
        return DescribedPredicate.describe(
                "with a " + type.getSimpleName(),
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().stream().anyMatch(argument -> argument.isEquivalentTo(type)));
    }
}
