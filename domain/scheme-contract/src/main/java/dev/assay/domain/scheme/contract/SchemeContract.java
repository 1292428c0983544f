package dev.assay.domain.scheme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link CertificationScheme}: extend it in the tests of a scheme. It proves that the scheme is sound in
 * itself; that its numbers are those of its rule document is for the scheme's own boundary tables to prove.
 */
public abstract class SchemeContract {

    /** The scheme under test, a new one or the same each time. */
    protected abstract CertificationScheme scheme();

    /**
     * The sheet after one need of the way up was done, and no more than that; empty if nobody could tell what to do. Points
     * are raised and criteria named by their code are made good without further ado, so that only needs in other words have
     * to be followed here.
     *
     * @param next where the need leads, with all the others; they are followed in their order
     */
    protected Optional<EvaluationSheet> following(
            Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need) {
        return FollowedNeed.follow(edition, sheet, next, need);
    }

    private SchemeChecks checks() {
        return new SchemeChecks(scheme(), this::following);
    }

    @Test
    void theLinterFindsNothing() {
        expectNone(checks().lint());
    }

    @Test
    void everyValidSheetIsRated() {
        expectNone(checks().totality());
    }

    @Test
    void everyInvalidSheetIsRefusedWithAllItsFaults() {
        expectNone(checks().refusals());
    }

    @Test
    void aBetterSheetNeverRatesLower() {
        expectNone(checks().monotony());
    }

    @Test
    void oneVerdictMoreNeverRatesHigher() {
        expectNone(checks().byMode());
    }

    @Test
    void aSampleStandsForTheWhole() {
        expectNone(checks().samples());
    }

    @Test
    void theExplanationReproducesTheLevel() {
        expectNone(checks().explanations());
    }

    @Test
    void theLevelChangesExactlyAtTheThresholdsToldAndNowhereElse() {
        expectNone(checks().thresholds());
    }

    @Test
    void theWayUpLeadsThere() {
        expectNone(checks().wayUp());
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        expectNone(checks().languages());
    }

    @Test
    void equalQuestionsGetEqualAnswers() {
        expectNone(checks().repeatability());
    }

    private static void expectNone(List<String> faults) {
        assertThat(faults).as("what is wrong with the scheme").isEmpty();
    }
}
