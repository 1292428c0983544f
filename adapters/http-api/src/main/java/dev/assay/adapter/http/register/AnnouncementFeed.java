package dev.assay.adapter.http.register;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.assay.adapter.http.party.ScopePartDescription;
import dev.assay.application.port.in.LookUpCertificates.Announcement;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdom2.Verifier;
import org.jspecify.annotations.Nullable;

/**
 * Announcements as Atom (RFC 4287), each in both languages. Links are relative to the feed's own address, so that nobody who
 * makes up a host gets it into an answer that others are given from a cache.
 */
final class AnnouncementFeed {
    private static final Wording WORDING = Wording.beside(AnnouncementFeed.class);
    private static final String TYPE = "atom_1.0";
    private static final String PLAIN = "text";
    private static final int REPLACEMENT = 0xFFFD;

    private AnnouncementFeed() {}

    static String of(List<Announcement> announcements) {
        var feed = new Feed(TYPE);
        feed.setEncoding("UTF-8");
        feed.setId("urn:assay:announcements");
        feed.setTitleEx(text(both(WORDING.text("feed.title"))));
        feed.setAuthors(List.<SyndPerson>of(author()));
        feed.setOtherLinks(List.of(link("self", "announcements.atom", "application/atom+xml")));
        feed.setUpdated(Date.from(announcements.stream()
                .map(AnnouncementFeed::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setEntries(announcements.stream().map(AnnouncementFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Instant recordedAt(Announcement announcement) {
        return announcement.happening().recorded().stamp().recordedAt();
    }

    private static SyndPerson author() {
        var author = new SyndPersonImpl();
        author.setName("Assay");
        return author;
    }

    private static Entry entry(Announcement announcement) {
        var view = AnnouncementView.of(announcement);
        var entry = new Entry();
        entry.setId("urn:assay:certificate:%s:%d"
                .formatted(view.number(), announcement.certificate().version()));
        var holder = view.holder().name().text();
        entry.setTitleEx(text("%s: %s, %s".formatted(both(what(view)), both(holder), view.number())));
        entry.setPublished(Date.from(recordedAt(announcement)));
        entry.setUpdated(Date.from(recordedAt(announcement)));
        entry.setAlternateLinks(List.of(link("alternate", "certificates/" + view.number(), "application/json")));
        entry.setContents(List.of(text(both(lines(view)))));
        return entry;
    }

    private static Text what(AnnouncementView view) {
        return WORDING.text("what." + view.event().type());
    }

    /** What happened from which day, of what, until when and for what, each a line. */
    private static Text lines(AnnouncementView view) {
        var event = view.event();
        var lines = new ArrayList<Text>();
        lines.add(message(
                "line.what", what(view), view.number(), view.holder().name().text(), event.on()));
        add(lines, event.part(), part -> message("line.part", inWords(part)));
        add(lines, event.until(), until -> message("line.until", until));
        add(
                lines,
                event.reason(),
                reason -> message("line.reason", reason.text().text()));
        return new Text(
                lines.stream().map(Text::zh).collect(Collectors.joining("\n")),
                lines.stream().map(Text::en).collect(Collectors.joining("\n")));
    }

    private static Text message(String key, Object... arguments) {
        Message message = WORDING.message(key, arguments);
        return message.text();
    }

    private static <T> void add(List<Text> lines, @Nullable T told, Function<T, Text> line) {
        if (told != null) {
            lines.add(line.apply(told));
        }
    }

    private static Text inWords(ScopePartDescription part) {
        var places = part.places().stream().map(id -> new Text(id, id));
        var named = java.util.stream.Stream.concat(
                        places, part.activities().stream().map(activity -> activity.text()))
                .toList();
        return new Text(
                named.stream().map(Text::zh).collect(Collectors.joining("、")),
                named.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static String both(Text text) {
        return text.zh() + (text.zh().contains("\n") ? "\n\n" : " / ") + text.en();
    }

    /** XML has no place for some characters that a name may hold. */
    private static Content text(String value) {
        var content = new Content();
        content.setType(PLAIN);
        content.setValue(value.codePoints()
                .map(character -> Verifier.isXMLCharacter(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        return content;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }
}
