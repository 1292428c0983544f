package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CASE-22")
class SchemeConsultationTest {
    private static final EvaluationSheet FULL = EvaluationSheet.of(Map.of("cup", Mark.Fulfilment.FULL));

    private final WatchedClock clock = new WatchedClock("2026-06-01T00:00:00Z");
    private final SchemeConsultation consultation = new SchemeConsultation(
            Schemes.of(List.of(
                    CupScheme.withEditions("mug", "2027-01-01"),
                    CupScheme.withEditions("cup", "2025-01-01", "2026-07-01"))),
            clock);

    @Test
    void everySchemeIsListedWithTodaysEditionOnceItHasOne() {
        assertThat(listed()).containsExactly("cup 2025");
        clock.set("2026-06-30T16:00:00Z");
        assertThat(listed()).containsExactly("cup 2026");
        clock.set("2026-12-31T16:00:00Z");
        assertThat(listed()).containsExactly("cup 2026", "mug 2027");
    }

    private List<String> listed() {
        return consultation.all().stream()
                .map(found -> found.scheme().id() + " " + found.edition().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"cup, , 2025", "cup, 2025, 2025", "cup, 2026, 2026", "mug, 2027, 2027"})
    void anEditionIsFoundByNameAndTodaysWithoutOne(String scheme, String edition, String found) {
        assertThat(done(consultation.find(scheme, edition)).edition().id()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "bowl, , There is no scheme bowl.",
        "bowl, 2025, There is no scheme bowl.",
        "cup, 2024, Scheme cup has no edition 2024.",
        "mug, , Scheme mug has no edition 2026-06-01."
    })
    void whatIsNotThereIsUnknown(String scheme, String edition, String answer) {
        var outcome = consultation.find(scheme, edition);

        assertThat(faults(outcome)).containsExactly("UNKNOWN CASE-22");
        assertThat(says(outcome)).isEqualTo(answer);
        assertThat(faults(consultation.rate(scheme, edition, FULL))).containsExactly("UNKNOWN CASE-22");
    }

    @Test
    void aRatingNamesTheEditionItWasGivenUnder() {
        var answer = done(consultation.rate("cup", "2026", FULL));

        assertThat(answer.under().edition().id()).isEqualTo("2026");
        assertThat(answer.value().level()).isEqualTo("GOOD");
        assertThat(faults(consultation.rate("cup", null, EvaluationSheet.of(Map.of()))))
                .containsExactly("INVALID CUP-01 marks.cup");
    }

    @Test
    void anAuditTimeNamesTheEditionItWasGivenUnder() {
        var answer = done(consultation.auditTime("cup", null, requestFor(5)));

        assertThat(answer.under().edition().id()).isEqualTo("2025");
        assertThat(answer.value().days()).isEqualByComparingTo("1");
        assertThat(faults(consultation.auditTime("cup", null, requestFor(0))))
                .containsExactly("INVALID CUP-02 persons");
    }

    private static AuditTimeRequest requestFor(int persons) {
        return new AuditTimeRequest(AuditKind.INITIAL, persons, 1, AuditTimeRequest.Factors.NONE);
    }
}
