package dev.assay.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;

/** Tells adapters apart: each is a package beneath {@code adapter}, but the stores share {@code adapter.persistence}. */
final class ByAdapter implements SliceAssignment {
    private final Pattern adapter;

    ByAdapter(Layout layout) {
        this.adapter =
                Pattern.compile(Pattern.quote(layout.root() + ".adapter.") + "(persistence\\.\\w+|\\w+)(\\..*)?");
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var found = adapter.matcher(type.getPackageName());
        return found.matches() ? SliceIdentifier.of(found.group(1)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "adapters";
    }
}
