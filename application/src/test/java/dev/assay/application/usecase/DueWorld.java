package dev.assay.application.usecase;

import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.application.port.in.ListObligations.InCase;
import dev.assay.application.port.in.ListObligations.OfCertificate;
import dev.assay.application.port.in.ListObligations.OfComplaint;
import dev.assay.application.port.in.ListObligations.OnRecord;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.Complainant;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.complaint.Lodgement;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cases, and what is due in them, under a calendar that can be loaded; in December 2026, when 2027 is not loaded. */
final class DueWorld {
    static final Year YEAR = Year.of(2027);
    static final String FICTIONAL = fictional();
    static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

    final WatchedClock clock = new WatchedClock("2026-12-24T01:00:00Z");
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final InMemoryRecords records = new InMemoryRecords();
    final Schemes schemes = Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01")));
    final CalendarKeeping calendar = new CalendarKeeping(new InMemoryHolidays(), clock);
    final Rescheduling rescheduling = new Rescheduling(calendar, schemes, records, records, records, clock);
    final Casework casework = new Casework(
            schemes,
            records,
            records,
            records,
            new PeopleOnRecord(accounts, records),
            new CountedIdentifiers(),
            rescheduling::calendar,
            new PriceList("CNY", Map.of()),
            clock);
    final ComplaintHandling complaints = new ComplaintHandling(
            schemes,
            records,
            records,
            records,
            records,
            new PeopleOnRecord(accounts, records),
            new CountedIdentifiers(),
            rescheduling::calendar,
            clock);
    final Agenda agenda =
            new Agenda(schemes, records, records, records, records, accounts, records, rescheduling::calendar, clock);

    final Person applicant = accounts.person("tao", Role.APPLICANT);
    final Person reviewer = accounts.person("rui", Role.REVIEWER);
    final Person administrator = accounts.person("guan", Role.ADMINISTRATOR);

    private static String fictional() {
        try (var stream = Objects.requireNonNull(DueWorld.class.getResourceAsStream("holidays-2027.properties"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Nine in the morning of a day in China. */
    void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    /** A case that was submitted today. */
    CaseId submitted() {
        var id = Office.done(casework.open("cup", Office.APPLICATION, applicant))
                .theCase()
                .id();
        act(id, new CaseAct.Submit(LocalDate.now(clock)), applicant);
        return id;
    }

    /** A case that was accepted today. */
    CaseId accepted() {
        var id = submitted();
        act(id, new CaseAct.Accept(LocalDate.now(clock), "complete", null), reviewer);
        return id;
    }

    /** What somebody without an account says of the body today. */
    ComplaintId complained() {
        var complainant = new Complainant(null, "Wang", "wang@example.org");
        var lodgement = new Lodgement(ComplaintKind.COMPLAINT, new Concern.OfBody(), complainant, "It leaks.");
        return Office.done(complaints.lodge(lodgement)).received().complaint().id();
    }

    void act(ComplaintId id, ComplaintAct act, Person actor) {
        Office.done(complaints.perform(id, null, act, actor));
    }

    void act(CaseId id, CaseAct act, Person actor) {
        Office.done(casework.perform(id, null, act, actor));
    }

    /** Something that happens to a case without anybody's asking whether it may. */
    void happens(CaseId id, CaseEvent event) {
        var after = records.find(id).orElseThrow().after(event);
        var scheme = schemes.find("cup").orElseThrow();
        var due = after.obligations(scheme, calendar.calendar(), LocalDate.now(clock));
        records.record(new Stamp("lei", clock.instant()), List.of(new Change.OfCase(after, event, due)));
    }

    void load(String content) {
        Office.done(rescheduling.load(YEAR, content, true, administrator));
    }

    /** Everything due for a person, as a line each. */
    List<String> due(Person person) {
        return lines(Office.done(agenda.list(null, null, 200, person)).items());
    }

    static List<String> lines(List<Due> due) {
        return due.stream().map(DueWorld::line).toList();
    }

    private static String line(Due due) {
        return switch (due.matter()) {
            case InCase(var id, var _, var obligation) ->
                "%s %s %s%s (%d)"
                        .formatted(
                                id,
                                obligation.subject(),
                                due.due().on(),
                                due.due().provisional() ? "?" : "",
                                due.daysLeft());
            case OfComplaint(var id, var obligation) ->
                "%s %s %s (%d)".formatted(id, obligation.subject(), due.due().on(), due.daysLeft());
            case OfCertificate(var number, var _, var obligation) ->
                "%s %s %s (%d)"
                        .formatted(number, obligation.subject(), due.due().on(), due.daysLeft());
            case OnRecord(var person, var subject) ->
                "%s %s %s (%d)".formatted(person, subject, due.due().on(), due.daysLeft());
        };
    }
}
