package dev.assay.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** The classes that rules are held against. */
final class Imported {

    /** Annotation processors write classes such as {@code $CaseRow$Introspection}, and answer for them. */
    private static final Pattern GENERATED = Pattern.compile(".*/\\$[^/]+\\.class");

    private static final JavaClasses ASSAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(Imported::isHandWritten)
            .importPackages(Layout.ASSAY.root());

    private Imported() {}

    /** The classes of every module on the class path, without tests. */
    static JavaClasses assay() {
        return ASSAY;
    }

    /** What is planted for one rule. */
    static JavaClasses planted(BoundaryRule rule) {
        return new ClassFileImporter().importPackages(rule.planted().root());
    }

    private static boolean isHandWritten(Location location) {
        return !location.matches(GENERATED);
    }
}
