package dev.assay.adapter.http.due;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.application.port.in.ListObligations.InCase;
import dev.assay.application.port.in.ListObligations.OnRecord;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.personnel.Warning;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is due as RFC 5545 has it, and as a program reads it. */
class DueCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Instant CHANGED = Instant.parse("2026-03-02T04:05:06.789Z");

    private static Obligation obligation(Subject subject, @Nullable String item, boolean provisional, long daysLeft) {
        var why = new Message(Wording.beside(Case.class), "due.finding", List.of("F;1, \\ 甲\n乙", DAY));
        return new Obligation(
                subject,
                item,
                Role.APPLICANT,
                "tao",
                new Deadline(DAY, provisional),
                daysLeft,
                new Reason("CASE-15", "CESI-SC-OD01 3.3.2.2", "≤ " + DAY, "2026-03-02", true, why));
    }

    private static Due due(Obligation obligation) {
        return new Due(
                new InCase(new CaseId("case-1"), "gold-mark", obligation),
                obligation.due(),
                obligation.daysLeft(),
                obligation.task(),
                obligation.reason(),
                CHANGED);
    }

    private static final Due SETTLED = due(obligation(Subject.FINDING_RESPONSE, "F1", false, 7));
    private static final Due PROVISIONAL = due(obligation(Subject.DECISION, null, true, -1));

    private static ICalendar read(Due... due) {
        return Biweekly.parse(DueCalendar.of(List.of(due))).first();
    }

    private static VEvent only(Due due) {
        return read(due).getEvents().getFirst();
    }

    @Test
    void aCalendarSaysWhatItIs() {
        var calendar = read();

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Assay//Assay//ZH");
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Assay 待办期限 / What is due");
        assertThat(calendar.getEvents()).isEmpty();
        assertThat(read(SETTLED, PROVISIONAL).validate(ICalVersion.V2_0).getWarnings())
                .isEmpty();
    }

    @Test
    void whatIsDueIsAnEventOfTheWholeDay() {
        var event = only(SETTLED);

        assertThat(event.getUid().getValue()).isEqualTo("case-1.finding-response.F1@assay");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20260309");
        assertThat(event.getSummary().getValue()).isEqualTo("答复不符合项F1 / Answer nonconformity F1 (case-1)");
        assertThat(event.getDescription().getValue())
                .startsWith("不符合项F;1, \\ 甲\n乙应于2026-03-09前答复。\nNonconformity F;1, \\ 甲\n乙 is to be answered")
                .endsWith("\nCASE-15, CESI-SC-OD01 3.3.2.2");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo("2026-03-02T04:05:06Z");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-03-02T04:05:06Z");
    }

    @Test
    void whatIsProvisionalOrOverdueSaysSo() {
        var event = only(PROVISIONAL);

        assertThat(event.getUid().getValue()).isEqualTo("case-1.decision@assay");
        assertThat(event.getSummary().getValue())
                .startsWith("[逾期 / overdue] [暂定 / provisional] 作出认证决定 / Come to a certification decision");
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getDescription().getValue())
                .contains("the day may move")
                .contains("公布后可能变更");
    }

    @Test
    void whatRunsOutOfWhatIsOnRecordIsAnEventToo() {
        var due = new Due(
                new OnRecord("li.na", Warning.Subject.REGISTRATION),
                new Deadline(DAY, false),
                7,
                SETTLED.task(),
                SETTLED.reason(),
                CHANGED);

        assertThat(only(due).getUid().getValue()).isEqualTo("li.na.registration@assay");
        assertThat(only(due).getSummary().getValue()).endsWith("F1");
    }

    @Test
    void linesEndAndFoldAsTheFormatAsks() {
        var text = DueCalendar.of(List.of(SETTLED, PROVISIONAL));

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var unfolded = text.replace("\r\n ", "");
        assertThat(unfolded)
                .contains("\r\nDTSTART;VALUE=DATE:20260309\r\n")
                .contains("\r\nDTSTAMP:20260302T040506Z\r\n")
                .contains("F\\;1\\, \\\\ 甲\\n乙")
                .contains("STATUS:TENTATIVE");
    }

    @Test
    void theSameIsWrittenTheSame() {
        assertThat(DueCalendar.of(List.of(SETTLED, PROVISIONAL)))
                .isEqualTo(DueCalendar.of(List.of(SETTLED, PROVISIONAL)));
    }
}
