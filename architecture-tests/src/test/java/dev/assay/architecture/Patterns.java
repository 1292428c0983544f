package dev.assay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesArchitectureRules.VerificationDepth;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.jmolecules.ddd.annotation.AggregateRoot;

/** The hexagon and the building blocks of the domain, as jMolecules understands them. */
final class Patterns {
    static final List<BoundaryRule> RULES = List.of(
            // Idle, because jMolecules has layers that nobody needs; that ours are there is for Stereotypes to say.
            BoundaryRule.idle(
                    "hexagon",
                    _ -> JMoleculesArchitectureRules.ensureHexagonal(VerificationDepth.STRICT),
                    "http.CasePage",
                    "store.CaseShelf"),
            BoundaryRule.of("aggregates", Patterns::aggregatesAreOfTheDomain, "usecase.Contract"),
            BoundaryRule.of(
                    "identity",
                    _ -> JMoleculesDddRules.annotatedEntitiesAndAggregatesNeedToHaveAnIdentifier(),
                    "Nameless"),
            BoundaryRule.of("holdings", _ -> JMoleculesDddRules.valueObjectsMustNotReferToIdentifiables(), "Holding"),
            BoundaryRule.idle(
                    "references", _ -> JMoleculesDddRules.aggregateReferencesShouldBeViaIdOrAssociation(), "Renewal"),
            BoundaryRule.idle(
                    "members", _ -> JMoleculesDddRules.entitiesShouldBeDeclaredForUseInSameAggregate(), "Visit"));

    private Patterns() {}

    private static ArchRule aggregatesAreOfTheDomain(Layout layout) {
        return classes().that().areAnnotatedWith(AggregateRoot.class).should().resideInAPackage(layout.certification());
    }
}
