package dev.assay.architecture.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.architecture.SourceTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantedClaimsTest {
    private static final RulebookEntry SHINES = new RulebookEntry("Gold", "GOLD-01", "AS 1", "Gold <shines> | always");
    private static final RulebookEntry WEIGHS = new RulebookEntry("Gold", "GOLD-02", "AS 2", "Gold weighs");
    private static final RulebookEntry RINGS = new RulebookEntry("Silver", "SILVER-01", "AS 3", "Silver rings");

    private static final Coverage COVERAGE = new Coverage(
            new Rulebook(List.of(SHINES, WEIGHS, RINGS)),
            new Claims(SourceTree.ofAssay())
                    .in("architecture-tests/target/test-classes/dev/assay/architecture/rulebook/planted"));

    @Test
    void aRuleOnAClassCountsForEachOfItsTestsTheInheritedOnesToo() {
        assertThat(COVERAGE.proofs(SHINES))
                .extracting(Claim::place)
                .containsExactly(
                        "WholeClass.aTable",
                        "WholeClass.aTest",
                        "WholeClass.aTestThatProvesMore",
                        "WholeClass.whatEveryHeirKeeps");
    }

    @Test
    void aRuleOnAMethodCountsForThatTestAlone() {
        assertThat(COVERAGE.proofs(WEIGHS))
                .extracting(Claim::place)
                .containsExactly("SingleMethods.anIdThatIsNotThere", "WholeClass.aTestThatProvesMore");
    }

    @Test
    void aRuleThatNobodyNamesIsNotProved() {
        assertThat(COVERAGE.proofs(RINGS)).isEmpty();
        assertThat(COVERAGE.proved()).isEqualTo(2);
    }

    @Test
    void anUnknownIdAndAClaimThatIsNoTestAreFaults() {
        assertThat(COVERAGE.faults())
                .containsExactly(
                        "architecture-tests NoTests: names a rule and is no test",
                        "architecture-tests SingleMethods.anIdThatIsNotThere: no rule has the id GOLD-99",
                        "architecture-tests SingleMethods.noTestThatClaims: names a rule and is no test");
    }

    @Test
    void thePageShowsARuleWithItsTestsAndARuleWithoutOne() {
        assertThat(new CoveragePage(COVERAGE).html())
                .contains("2 of 3 rules are proved, by 5 tests.")
                .contains(
                        "<td><a href=\"#gold-02\">GOLD-02</a></td>\n<td>AS 2</td>\n<td>Gold weighs</td>\n<td>2 tests</td>")
                .contains("<li>architecture-tests\n<ul>")
                .contains("<h3 id=\"gold-02\">GOLD-02</h3>")
                .contains("<code>WholeClass.aTestThatProvesMore</code>")
                .contains(
                        "<td>SILVER-01</td>\n<td>AS 3</td>\n<td>Silver rings</td>\n<td><strong>no test yet</strong></td>");
    }

    @Test
    void whatLooksLikeAMarkIsShownAsItStands() {
        assertThat(new CoveragePage(COVERAGE).html()).contains("<td>Gold &lt;shines&gt; | always</td>");
        assertThat(new CoveragePage(COVERAGE).markdown()).contains("|Gold \\<shines\\> \\| always|");
    }
}
