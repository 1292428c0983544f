package dev.assay.adapter.http.due;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.util.Duration;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.application.port.in.ListObligations.InCase;
import dev.assay.application.port.in.ListObligations.Matter;
import dev.assay.application.port.in.ListObligations.OfCertificate;
import dev.assay.application.port.in.ListObligations.OfComplaint;
import dev.assay.application.port.in.ListObligations.OnRecord;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.obligation.Obligation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is due as a calendar of whole days (RFC 5545).
 *
 * <p>Days and moments are given to the library as they are written, because it knows them by a type only that takes days
 * for moments of the place where the server stands.
 */
final class DueCalendar {
    private static final Wording WORDING = Wording.beside(DueCalendar.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int HOURS_BETWEEN_LOOKS = 6;

    /** A line has no more than 75 octets, of which a character takes up to three; the library counts characters. */
    private static final int LONGEST_LINE = 25;

    private DueCalendar() {}

    static String of(List<Due> due) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Assay//Assay//ZH");
        var name = "Assay " + both(WORDING.text("calendar.name"));
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_LOOKS).build());
        due.forEach(each -> calendar.addEvent(event(each)));
        return write(calendar);
    }

    private static VEvent event(Due due) {
        var event = new VEvent();
        event.setUid(uid(due.matter()));
        event.removeProperties(DateTimeStamp.class);
        event.addExperimentalProperty("DTSTAMP", MOMENT.format(due.changedAt()));
        event.addExperimentalProperty("LAST-MODIFIED", MOMENT.format(due.changedAt()));
        event.addExperimentalProperty(
                "DTSTART", ICalDataType.DATE, DAY.format(due.due().on()));
        event.setSummary(summary(due));
        event.setDescription(description(due));
        event.setStatus(due.due().provisional() ? Status.tentative() : Status.confirmed());
        event.setTransparency(true);
        return event;
    }

    /** The same for as long as it is about the same, whatever the day. */
    private static String uid(Matter matter) {
        return switch (matter) {
            case InCase(var id, var _, var obligation) -> uid(id.value(), obligation);
            case OfCertificate(var number, var _, var obligation) -> uid(number.value(), obligation);
            case OfComplaint(var id, var obligation) -> uid(id.value(), obligation);
            case OnRecord(var person, var subject) -> "%s.%s@assay".formatted(person, Words.of(subject));
        };
    }

    private static String uid(String of, Obligation obligation) {
        return Stream.of(of, Words.of(obligation.subject()), obligation.item())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(".", "", "@assay"));
    }

    private static String summary(Due due) {
        var marks = Stream.of(
                        due.daysLeft() < 0 ? "[%s] ".formatted(both(WORDING.text("overdue"))) : "",
                        due.due().provisional() ? "[%s] ".formatted(both(WORDING.text("provisional"))) : "")
                .collect(Collectors.joining());
        return marks + both(due.task().text()) + place(due.matter());
    }

    private static String place(Matter matter) {
        return switch (matter) {
            case InCase(var id, var _, var _) -> " (%s)".formatted(id);
            case OfComplaint(var id, var _) -> " (%s)".formatted(id);
            case OfCertificate(var number, var _, var _) -> " (%s)".formatted(number);
            case OnRecord _ -> "";
        };
    }

    private static String description(Due due) {
        var reason = due.reason();
        var why = reason.message().text();
        var provisional = WORDING.text("provisional.why");
        return Stream.of(
                        Stream.of(why.zh(), why.en(), reason.rule() + ", " + reason.clause()),
                        due.due().provisional()
                                ? Stream.of(provisional.zh(), provisional.en())
                                : Stream.<String>empty())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }

    private static String write(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(calendar);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
