package dev.assay.domain.certification.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.explanation.Rule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("LOG-01")
class SealTest {
    private static final Instant MOMENT = Instant.parse("2026-03-02T01:03:00.123456Z");
    private static final LastEntry OF_A_CASE = new LastEntry(new Stream(Stream.Kind.CASE, "c-1"), 3, "a".repeat(64));
    private static final LastEntry OF_ANOTHER = new LastEntry(new Stream(Stream.Kind.CASE, "c-2"), 1, "b".repeat(64));
    private static final LastEntry OF_A_CERTIFICATE =
            new LastEntry(new Stream(Stream.Kind.CERTIFICATE, "C-1"), 1, "c".repeat(64));
    private static final Seal FIRST = Seal.following(null, MOMENT, List.of(OF_A_CASE, OF_A_CERTIFICATE));

    @Test
    void theFirstSealIsNumberOneAndFollowsNothing() {
        assertThat(FIRST.number()).isEqualTo(1);
        assertThat(FIRST.previous()).isEqualTo(JournalEntry.GENESIS);
        assertThat(FIRST.hash()).matches("[0-9a-f]{64}");
        assertThat(FIRST.isIntact()).isTrue();
    }

    @Test
    void aSealFollowsTheOneBeforeIt() {
        var second = Seal.following(FIRST, MOMENT, List.of(OF_ANOTHER));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(FIRST.hash());
    }

    @Test
    void theOrderInWhichStreamsAreNamedDoesNotMatter() {
        assertThat(Seal.following(null, MOMENT, List.of(OF_A_CERTIFICATE, OF_A_CASE)))
                .isEqualTo(FIRST);
    }

    @Test
    void aMomentIsKeptToTheMicrosecondSoThatEveryStoreGivesTheSameHash() {
        assertThat(Seal.following(null, MOMENT.plusNanos(999), FIRST.streams())).isEqualTo(FIRST);
    }

    static List<Arguments> changes() {
        return List.of(
                arguments("number", with(2, MOMENT, FIRST.streams(), FIRST.previous(), FIRST.hash())),
                arguments("moment", with(1, MOMENT.plusNanos(1000), FIRST.streams(), FIRST.previous(), FIRST.hash())),
                arguments("a stream less", changed(OF_A_CASE)),
                arguments("a stream more", changed(OF_A_CASE, OF_ANOTHER, OF_A_CERTIFICATE)),
                arguments("another stream", changed(OF_ANOTHER, OF_A_CERTIFICATE)),
                arguments(
                        "fewer entries",
                        changed(new LastEntry(OF_A_CASE.stream(), 2, OF_A_CASE.hash()), OF_A_CERTIFICATE)),
                arguments(
                        "another entry",
                        changed(new LastEntry(OF_A_CASE.stream(), 3, OF_ANOTHER.hash()), OF_A_CERTIFICATE)),
                arguments("previous", with(1, MOMENT, FIRST.streams(), OF_A_CASE.hash(), FIRST.hash())),
                arguments("hash", with(1, MOMENT, FIRST.streams(), FIRST.previous(), OF_A_CASE.hash())));
    }

    private static Seal changed(LastEntry... streams) {
        return with(1, MOMENT, List.of(streams), FIRST.previous(), FIRST.hash());
    }

    private static Seal with(long number, Instant sealedAt, List<LastEntry> streams, String previous, String hash) {
        return new Seal(number, sealedAt, streams, previous, hash);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void anyChangeShows(String what, Seal changed) {
        assertThat(changed.isIntact()).as(what).isFalse();
    }

    @Test
    void theHashStaysTheSameForEver() {
        assertThat(FIRST.hash()).isEqualTo("303fa41fb35ad142c6aae82c9bfb895e4fefff7e51003eabe584172b8e7e78b7");
    }

    @ParameterizedTest
    @CsvSource({"0, 64", "-1, 64", "1, 63", "1, 65"})
    void aNoteThatNoSealCanHaveGivenIsNone(long number, int digits) {
        assertThatThrownBy(() -> new NotedSeal(number, "a".repeat(digits)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
