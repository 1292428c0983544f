package dev.assay.domain.certification.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.explanation.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("LOG-01")
class JournalEntryTest {
    private static final JournalEntry FIRST =
            JournalEntry.following(null, Happening.STREAM, Happening.STAMP, Happening.FIRST, "{\"step\":1}");

    @Test
    void theFirstEntryIsNumberOneAndFollowsNothing() {
        assertThat(FIRST.number()).isEqualTo(1);
        assertThat(FIRST.previous()).isEqualTo(JournalEntry.GENESIS);
        assertThat(FIRST.hash()).matches("[0-9a-f]{64}");
        assertThat(FIRST.isIntact()).isTrue();
    }

    @Test
    void anEntrySaysWhoDidWhatWhenAndUnderWhichRule() {
        assertThat(FIRST.stamp()).isEqualTo(Happening.STAMP);
        assertThat(FIRST.effectiveOn()).isEqualTo(Happening.FIRST.on());
        assertThat(FIRST.rule()).isEqualTo("CASE-01");
        assertThat(FIRST.type()).isEqualTo("happening");
        assertThat(FIRST.content()).isEqualTo("{\"step\":1}");
    }

    @Test
    void anEntryFollowsTheOneBeforeIt() {
        var second = JournalEntry.following(FIRST, Happening.STREAM, Happening.STAMP, Happening.FIRST, "{}");

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(FIRST.hash());
        assertThat(second)
                .isEqualTo(JournalEntry.following(
                        1, FIRST.hash(), Happening.STREAM, Happening.STAMP, Happening.FIRST, "{}"));
    }

    static List<Arguments> changes() {
        var stamp = FIRST.stamp();
        var aMicrosecondLater = stamp.recordedAt().plusNanos(1000);
        return List.of(
                changed("stream kind", new Draft().stream(new Stream(Stream.Kind.CERTIFICATE, "c-1"))),
                changed("stream id", new Draft().stream(new Stream(Stream.Kind.CASE, "c-2"))),
                changed("number", new Draft().number(2)),
                changed("actor", new Draft().stamp(new Stamp("lej", stamp.recordedAt()))),
                changed("moment", new Draft().stamp(new Stamp(stamp.actor(), aMicrosecondLater))),
                changed(
                        "effective date",
                        new Draft().effectiveOn(FIRST.effectiveOn().plusDays(1))),
                changed("rule", new Draft().rule("CASE-02")),
                changed("type", new Draft().type("happenings")),
                changed("content", new Draft().content("{\"step\":2}")),
                changed("a blank in the content", new Draft().content("{\"step\": 1}")),
                changed(
                        "a character moved from one field to the next",
                        new Draft().rule("CASE-01h").type("appening")),
                changed("previous", new Draft().previous("1" + JournalEntry.GENESIS.substring(1))),
                changed("hash", new Draft().hash(flipped(FIRST.hash()))));
    }

    private static Arguments changed(String field, Draft draft) {
        return arguments(field, draft.entry());
    }

    private static String flipped(String hash) {
        return (hash.charAt(0) == '0' ? '1' : '0') + hash.substring(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeOfOneCharacterInAnyFieldShows(String field, JournalEntry changed) {
        assertThat(changed).as(field).isNotEqualTo(FIRST);
        assertThat(changed.isIntact()).as(field).isFalse();
    }

    @Test
    void aMomentIsKeptToTheMicrosecondSoThatEveryStoreGivesTheSameHash() {
        var stamp = new Stamp("lei", Instant.parse("2026-03-02T01:02:03.456789999Z"));

        assertThat(stamp).isEqualTo(Happening.STAMP);
    }

    @Test
    void theHashStaysTheSameForEver() {
        assertThat(FIRST.hash()).isEqualTo("ce70cb463ad338e9ec5c8d2a8ced82090e015f736d21ae5c02f462f39e96e9e2");
    }

    @ParameterizedTest
    @CsvSource({"CertificateIssued, certificate-issued", "A, a", "CaseOpenedByX, case-opened-by-x"})
    void theTypeIsTheEventsNameInHyphenatedWords(String name, String type) {
        record CertificateIssued(LocalDate on, String rule) implements Recordable {}
        record A(LocalDate on, String rule) implements Recordable {}
        record CaseOpenedByX(LocalDate on, String rule) implements Recordable {}

        assertThat(List.of(CertificateIssued.class, A.class, CaseOpenedByX.class).stream()
                        .filter(event -> event.getSimpleName().equals(name))
                        .map(JournalEntry::typeOf))
                .containsExactly(type);
    }

    /** The first entry with some of its fields told differently and nothing sealed anew. */
    private record Draft(JournalEntry entry) {
        Draft() {
            this(FIRST);
        }

        Draft stream(Stream stream) {
            return with(stream, entry.number(), entry.stamp(), entry.effectiveOn());
        }

        Draft number(long number) {
            return with(entry.stream(), number, entry.stamp(), entry.effectiveOn());
        }

        Draft stamp(Stamp stamp) {
            return with(entry.stream(), entry.number(), stamp, entry.effectiveOn());
        }

        Draft effectiveOn(LocalDate day) {
            return with(entry.stream(), entry.number(), entry.stamp(), day);
        }

        Draft rule(String rule) {
            return with(rule, entry.type(), entry.content(), entry.previous(), entry.hash());
        }

        Draft type(String type) {
            return with(entry.rule(), type, entry.content(), entry.previous(), entry.hash());
        }

        Draft content(String content) {
            return with(entry.rule(), entry.type(), content, entry.previous(), entry.hash());
        }

        Draft previous(String previous) {
            return with(entry.rule(), entry.type(), entry.content(), previous, entry.hash());
        }

        Draft hash(String hash) {
            return with(entry.rule(), entry.type(), entry.content(), entry.previous(), hash);
        }

        private Draft with(Stream stream, long number, Stamp stamp, LocalDate effectiveOn) {
            return new Draft(new JournalEntry(
                    stream,
                    number,
                    stamp,
                    effectiveOn,
                    entry.rule(),
                    entry.type(),
                    entry.content(),
                    entry.previous(),
                    entry.hash()));
        }

        private Draft with(String rule, String type, String content, String previous, String hash) {
            return new Draft(new JournalEntry(
                    entry.stream(),
                    entry.number(),
                    entry.stamp(),
                    entry.effectiveOn(),
                    rule,
                    type,
                    content,
                    previous,
                    hash));
        }
    }
}
