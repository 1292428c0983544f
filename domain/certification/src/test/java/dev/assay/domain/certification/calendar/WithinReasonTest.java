package dev.assay.domain.certification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.Within.Base;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every day that a limit leads to says why it is that day. */
@Rule("DAY-01")
class WithinReasonTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate EVENT = LocalDate.of(2026, 11, 20);

    private static Reason reason(Within.Started limit, Base base, LocalDate actual) {
        return limit.of(base).under("TEA-1", "TEA-01 4").reason(EVENT, actual, CALENDAR);
    }

    @Test
    void aReasonNamesRuleAndClauseAndWhatWasExpectedAndFound() {
        var reason = reason(Within.workingDays(5), Base.RECEIPT, LocalDate.of(2026, 11, 21));

        assertThat(reason.rule()).isEqualTo("TEA-1");
        assertThat(reason.clause()).isEqualTo("TEA-01 4");
        assertThat(reason.expected()).isEqualTo("≤ 2026-11-27");
        assertThat(reason.actual()).isEqualTo("2026-11-21");
        assertThat(reason.met()).isTrue();
        assertThat(reason.message().text().en())
                .isEqualTo("Within 5 working days of receipt on 2026-11-20: by 2026-11-27");
        assertThat(reason.message().text().zh()).isEqualTo("自收到申请（2026-11-20）起5个工作日内：不晚于2026-11-27");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, true", "2026-11-27, true", "2026-11-28, false"})
    void theLastDayIsStillInTime(LocalDate actual, boolean met) {
        assertThat(reason(Within.workingDays(5), Base.RECEIPT, actual).met()).isEqualTo(met);
    }

    @Rule({"REC-01", "DAY-01"})
    @ParameterizedTest
    @CsvSource({"2028-09-13, false, true", "2028-09-14, true, true", "2028-09-15, true, false"})
    void whatOpensIsNotEarlierAndWhatClosesIsNotLaterThanTheDaySoLongBefore(
            LocalDate actual, boolean open, boolean inTime) {
        var within = Within.months(6).of(Base.EXPIRY).under("REC-01", "TEA-01 9");
        var expiry = LocalDate.of(2029, 3, 14);
        var opening = within.openingReason(expiry, actual, CALENDAR);
        var closing = within.closingReason(expiry, actual, CALENDAR);

        assertThat(opening.met()).isEqualTo(open);
        assertThat(opening.expected()).isEqualTo("≥ 2028-09-14");
        assertThat(opening.message().text().en())
                .isEqualTo("Within the last 6 months before expiry on 2029-03-14: not before 2028-09-14");
        assertThat(opening.message().text().zh()).isEqualTo("有效期届满（2029-03-14）前6个月内：不早于2028-09-14");
        assertThat(closing.met()).isEqualTo(inTime);
        assertThat(closing.expected()).isEqualTo("≤ 2028-09-14");
        assertThat(closing.message().text().en())
                .isEqualTo("No later than 6 months before expiry on 2029-03-14: by 2028-09-14");
        assertThat(closing.message().text().zh()).isEqualTo("不晚于有效期届满（2029-03-14）前6个月：不晚于2028-09-14");
    }

    @Rule({"SURV-01", "DAY-01"})
    @Test
    void theNextCalendarYearIsSaidAsSuch() {
        var reason = reason(Within.calendarYear(), Base.SURVEILLANCE, LocalDate.of(2028, 1, 1));

        assertThat(reason.expected()).isEqualTo("≤ 2027-12-31");
        assertThat(reason.met()).isFalse();
        assertThat(reason.message().text().en())
                .isEqualTo("In the calendar year after surveillance on 2026-11-20: by 2027-12-31");
        assertThat(reason.message().text().zh()).isEqualTo("监督审查（2026-11-20）后的下一个日历年内：不晚于2027-12-31");
    }

    @Rule({"CERT-02", "DAY-01"})
    @ParameterizedTest
    @CsvSource({"2029-11-18, true", "2029-11-19, true", "2029-11-20, false"})
    void aTermSaysItsLastDay(LocalDate day, boolean runs) {
        var reason = Within.months(36)
                .of(Base.ISSUE)
                .under("CERT-02", "TEA-01 7")
                .termReason(EVENT, LocalDate.of(2029, 11, 19), day);

        assertThat(reason.met()).isEqualTo(runs);
        assertThat(reason.expected()).isEqualTo("≤ 2029-11-19");
        assertThat(reason.message().text().en())
                .isEqualTo("36 months from issue on 2026-11-20: the last day is 2029-11-19");
        assertThat(reason.message().text().zh()).isEqualTo("自发证（2026-11-20）起36个月：最后一天为2029-11-19");
    }

    @Test
    void whatIsProvisionalNamesTheYearsThatAreMissing() {
        var late = reason(Within.workingDays(30), Base.RECEIPT, EVENT).message().text();
        var notice = Within.workingDays(7)
                .of(Base.VISIT)
                .under("CASE-10", "TEA-01 6")
                .closingReason(LocalDate.of(2027, 1, 5), EVENT, WorkingCalendar.of(List.of()))
                .message()
                .text();

        assertThat(late.en()).endsWith("by 2027-01-01 (provisional: the holidays of 2027 are not loaded)");
        assertThat(late.zh()).endsWith("不晚于2027-01-01（暂定：2027年的放假安排尚未载入）");
        assertThat(notice.en())
                .isEqualTo("No later than 7 working days before the visit on 2027-01-05: by 2026-12-25"
                        + " (provisional: the holidays of 2026, 2027 are not loaded)");
        assertThat(notice.zh()).endsWith("（暂定：2026、2027年的放假安排尚未载入）");
    }

    @Test
    void whatIsNotIsNotCalledSo() {
        assertThat(reason(Within.workingDays(5), Base.RECEIPT, EVENT)
                        .message()
                        .text()
                        .en())
                .doesNotContain("provisional");
        assertThat(reason(Within.months(12), Base.ISSUE, EVENT).message().text().en())
                .doesNotContain("provisional");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 1 month,  1 working day,  1 calendar day
            2, 2 months, 2 working days, 2 calendar days
            """)
    void oneIsNotMany(int count, String months, String workingDays, String calendarDays) {
        assertThat(said(Within.months(count))).startsWith("Within " + months + " of the appeal");
        assertThat(said(Within.workingDays(count))).startsWith("Within " + workingDays + " of the appeal");
        assertThat(said(Within.calendarDays(count))).startsWith("Within " + calendarDays + " of the appeal");
    }

    private static String said(Within.Started limit) {
        return reason(limit, Base.APPEAL, EVENT).message().text().en();
    }

    @ParameterizedTest
    @EnumSource
    void everyBaseHasAName(Base base) {
        var text = reason(Within.months(1), base, EVENT).message().text();

        assertThat(text.en()).doesNotContain(base.name());
        assertThat(text.zh()).doesNotContain(base.name().toLowerCase(Locale.ROOT), "{");
    }
}
