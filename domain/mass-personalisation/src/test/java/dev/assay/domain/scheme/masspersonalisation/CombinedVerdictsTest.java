package dev.assay.domain.scheme.masspersonalisation;

import static dev.assay.domain.scheme.masspersonalisation.Verdict.FULLY_MET;
import static dev.assay.domain.scheme.masspersonalisation.Verdict.PARTLY_MET;
import static dev.assay.domain.scheme.masspersonalisation.Verdict.UNMET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedVerdictsTest {

    @Rule("MPC-06")
    @ParameterizedTest(name = "{0} and {1} are {2}")
    @CsvSource({
        "UNMET, UNMET, UNMET",
        "UNMET, PARTLY_MET, UNMET",
        "UNMET, FULLY_MET, UNMET",
        "PARTLY_MET, PARTLY_MET, PARTLY_MET",
        "PARTLY_MET, FULLY_MET, PARTLY_MET",
        "FULLY_MET, FULLY_MET, FULLY_MET"
    })
    void whereBothJudgeTheWorseCounts(Verdict one, Verdict other, Verdict worse) {
        var tested = Map.of("5-03", one);
        var audited = Map.of("5-03", other);

        assertThat(CombinedVerdicts.of(tested, audited).byClause()).isEqualTo(Map.of("5-03", worse));
        assertThat(CombinedVerdicts.of(audited, tested)).isEqualTo(CombinedVerdicts.of(tested, audited));
    }

    @Test
    @Rule("MPC-06")
    void whatOnlyOneJudgesStandsAsItIs() {
        var combined = CombinedVerdicts.of(
                Map.of("5-01", FULLY_MET, "5-02", PARTLY_MET), Map.of("5-02", UNMET, "P-01", PARTLY_MET));

        assertThat(combined.byClause()).isEqualTo(Map.of("5-01", FULLY_MET, "5-02", UNMET, "P-01", PARTLY_MET));
    }

    @Test
    void aMarkThatSaysNoVerdictIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Verdict.of(Mark.Finding.MINOR)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Verdict.of(null)).isInstanceOf(IllegalStateException.class);
    }
}
