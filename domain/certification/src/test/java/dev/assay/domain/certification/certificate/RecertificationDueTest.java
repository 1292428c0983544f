package dev.assay.domain.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateEvent.RecertificationAppliedFor;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("REC-01")
class RecertificationDueTest {

    @ParameterizedTest
    @CsvSource({
        "closing, 2028-12-31, 2029-01-01, 1, true",
        "closing, 2029-01-01, 2029-01-01, 0, true",
        "closing, 2029-01-02, 2029-01-01, -1, false",
        "expiry,  2029-03-31, 2029-04-01, 1, true",
        "expiry,  2029-04-01, 2029-04-01, 0, true"
    })
    void itIsAppliedForByTheDayThatTheSchemeSetsOrElseByTheLastOfValidity(
            String by, LocalDate today, LocalDate dueOn, long daysLeft, boolean inTime) {
        var life =
                Life.under(by.equals("closing") ? TastingScheme.limitedBy(TastingScheme.policies()) : new TeaScheme());

        var due = life.due(Obligation.Subject.RECERTIFICATION, today).orElseThrow();

        assertThat(due.due().on()).isEqualTo(dueOn);
        assertThat(due.daysLeft()).isEqualTo(daysLeft);
        assertThat(due.reason().met()).isEqualTo(inTime);
        assertThat(due.role()).isEqualTo(Role.APPLICANT);
        assertThat(due.person()).isEqualTo("tao");
    }

    @Test
    void itIsDueNoMoreOnceItIsAppliedFor() {
        var applied = Life.issued().after(List.of(new RecertificationAppliedFor(Life.day(700), "c-2")));

        assertThat(applied.due(Obligation.Subject.RECERTIFICATION, Life.day(700)))
                .isEmpty();
        assertThat(Life.under(new TeaScheme()).due(Obligation.Subject.RECERTIFICATION, Life.EXPIRY.plusDays(1)))
                .isEmpty();
    }
}
