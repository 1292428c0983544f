package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateEvent.HolderReported;
import dev.assay.domain.certification.certificate.HolderReport.Matter;
import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CHG-01")
class HolderReportTest {

    @ParameterizedTest
    @CsvSource({
        "INCIDENT, false, 2026-05-01, 2026-05-01, true",
        "INCIDENT, false, 2026-05-01, 2026-05-03, true",
        "INCIDENT, false, 2026-05-01, 2026-05-04, false",
        "INCIDENT, true,  2026-05-01, 2026-05-08, true",
        "INCIDENT, true,  2026-05-01, 2026-05-09, false",
        "CHANGE,   false, 2026-05-01, 2026-06-01, true",
        "CHANGE,   false, 2026-05-01, 2026-06-02, false",
        "CHANGE,   false, 2027-01-31, 2027-02-28, true",
        "CHANGE,   false, 2027-01-31, 2027-03-01, false"
    })
    void whatIsLateIsTakenDownAsLate(
            Matter matter, boolean special, LocalDate occurredOn, LocalDate on, boolean inTime) {
        var act = Acts.report(on, matter, occurredOn, special);

        assertThat(Life.issued().attempt(act).orElseThrow())
                .containsExactly(new HolderReported(on, act.report(), inTime, "tao"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var report = new HolderReport(Matter.CHANGE, day(11), true, " ");

        assertThat(Life.issued().faults(new CertificateAct.Report(day(10), report)))
                .containsExactly("INVALID CHG-01 facts", "INVALID CHG-01 occurredOn", "INVALID CHG-01 special");
    }

    @Test
    void onlyItsHolderReportsAndOnTheDayOfReceipt() {
        var act = Acts.report(day(10), Matter.CHANGE, day(9), false);

        assertThat(Life.issued().faults(act, Staff.OTHER_HOLDER, day(10))).containsExactly("FORBIDDEN LOG-01");
        assertThat(Life.issued().faults(act, Staff.REGISTRAR, day(10))).containsExactly("FORBIDDEN LOG-01");
        assertThat(Life.issued().faults(act, Staff.HOLDER, day(11))).containsExactly("INVALID LOG-01 on");
    }
}
