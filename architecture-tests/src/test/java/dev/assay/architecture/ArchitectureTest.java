package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {
    static final List<BoundaryRule> RULES = Catalogue.RULES;

    @ParameterizedTest(name = "{0}")
    @FieldSource("RULES")
    void everyRuleHoldsInAssay(BoundaryRule rule) {
        rule.over(Layout.ASSAY).check(Imported.assay());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("RULES")
    void everyRuleBitesOnEachViolationPlantedForIt(BoundaryRule rule) {
        var complaints = rule.over(rule.planted())
                .evaluate(Imported.planted(rule))
                .getFailureReport()
                .getDetails();

        assertThat(rule.offenders())
                .as("what the rule %s complains of", rule)
                .allSatisfy(offender -> assertThat(complaints)
                        .anySatisfy(complaint -> assertThat(complaint).contains(offender)));
    }

    @Test
    void everyRuleHasAPlaceOfItsOwnAndEveryPlaceHasItsRule() {
        var planted = new ClassFileImporter()
                .importPackages("dev.assay.planted").stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("dev.assay.planted"))
                        .map(name -> name.replaceFirst("dev\\.assay\\.planted\\.(\\w+).*", "$1"))
                        .collect(Collectors.toSet());

        assertThat(RULES)
                .extracting(BoundaryRule::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void noPartOfTheHouseIsMissingFromTheClassPath() {
        var parts = Imported.assay().stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.replaceFirst("dev\\.assay\\.(domain\\.\\w+|\\w+).*", "$1"))
                .collect(Collectors.toSet());

        assertThat(parts)
                .containsExactlyInAnyOrder(
                        "domain.certification", "domain.scheme", "application", "adapter", "bootstrap");
    }
}
