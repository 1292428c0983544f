package dev.assay.domain.certification.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("CASE-09")
class AuditPlanTest {
    private static final AuditPlan PLAN = new AuditPlan(
            LocalDate.of(2026, 3, 23),
            LocalDate.of(2026, 3, 24),
            List.of(
                    member("lei", TeamMember.Part.LEADER),
                    member("an", TeamMember.Part.AUDITOR),
                    member("xu", TeamMember.Part.EXPERT),
                    member("guan", TeamMember.Part.OBSERVER),
                    member("shi", TeamMember.Part.TRAINEE)),
            new AuditTimeRequest(AuditKind.INITIAL, 12, 1, AuditTimeRequest.Factors.NONE),
            "initial certification");

    private static TeamMember member(String person, TeamMember.Part part) {
        return new TeamMember(person, part, new BigDecimal("1.5"), new BigDecimal("0.25"));
    }

    @Test
    void expertsObserversAndTraineesNeverAddManDays() {
        assertThat(PLAN.onSiteDays()).isEqualByComparingTo("3");
        assertThat(PLAN.totalDays()).isEqualByComparingTo("3.5");
    }

    @ParameterizedTest
    @EnumSource(TeamMember.Part.class)
    void onlyALeadersAndAnAuditorsDaysAreAuditTime(TeamMember.Part part) {
        assertThat(part.audits()).isEqualTo(part == TeamMember.Part.LEADER || part == TeamMember.Part.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "lei, true, true, true",
        "an, true, false, true",
        "xu, true, false, false",
        "guan, true, false, false",
        "shi, true, false, false",
        "du, false, false, false"
    })
    void everybodyHasAPart(String person, boolean involved, boolean leads, boolean audits) {
        assertThat(PLAN.involves(person)).isEqualTo(involved);
        assertThat(PLAN.isLedBy(person)).isEqualTo(leads);
        assertThat(PLAN.isAuditedBy(person)).isEqualTo(audits);
    }
}
