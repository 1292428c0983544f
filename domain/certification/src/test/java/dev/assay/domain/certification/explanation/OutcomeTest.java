package dev.assay.domain.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.tea.TeaScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {
    private static final Message MESSAGE = Wording.beside(TeaScheme.class).message("name");
    private static final Breach FIRST = Breach.invalid("TEA-01", "marks.taste", MESSAGE);
    private static final Breach SECOND = Breach.condition("TEA-02", null, MESSAGE);

    private static Outcome<Integer> halved(int number) {
        return number % 2 == 0 ? Outcome.done(number / 2) : Outcome.refused(FIRST);
    }

    private static Outcome<Integer> lessened(int number) {
        return number > 0 ? Outcome.done(number - 1) : Outcome.refused(SECOND);
    }

    static Stream<Outcome<Integer>> outcomes() {
        return Stream.of(
                Outcome.done(0), Outcome.done(1), Outcome.done(2), Outcome.done(4), Outcome.refused(FIRST, SECOND));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void goingOnWithNothingButTheValueChangesNothing(Outcome<Integer> outcome) {
        assertThat(outcome.then(Outcome::done)).isEqualTo(outcome);
        assertThat(outcome.map(value -> value)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void goingOnTwiceIsGoingOnOnceWithBoth(Outcome<Integer> outcome) {
        assertThat(outcome.then(OutcomeTest::halved).then(OutcomeTest::lessened))
                .isEqualTo(outcome.then(value -> halved(value).then(OutcomeTest::lessened)));
        assertThat(outcome.map(value -> value + 1).map(value -> value * 3))
                .isEqualTo(outcome.map(value -> (value + 1) * 3));
    }

    @Test
    void whatIsDoneGoesOnWithItsValue() {
        assertThat(Outcome.done(3).then(OutcomeTest::lessened)).isEqualTo(Outcome.done(2));
        assertThat(Outcome.done(3).then(OutcomeTest::halved)).isEqualTo(Outcome.refused(FIRST));
        assertThat(Outcome.done(3).breaches()).isEmpty();
    }

    @Test
    void whatIsRefusedStaysRefusedForTheSameReasons() {
        Outcome<Integer> refused = Outcome.refused(FIRST, SECOND);

        assertThat(refused.map(Object::toString).breaches()).containsExactly(FIRST, SECOND);
        assertThat(refused.then(OutcomeTest::halved).breaches()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aRefusalNamesAtLeastOneBreach() {
        assertThatThrownBy(Outcome::refused).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome.Refused<>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereARefusalWouldBeABugTheValueIsTakenOrTheBugShown() {
        Outcome<Integer> refused = Outcome.refused(FIRST);

        assertThat(Outcome.done(3).orElseThrow()).isEqualTo(3);
        assertThatThrownBy(refused::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TEA-01");
    }

    @Test
    void breachesAreCollectedBeforeAnythingIsRefused() {
        var breaches = new Breaches()
                .valid(true, "TEA-00", "none", () -> MESSAGE)
                .valid(false, "TEA-01", "marks.taste", () -> MESSAGE)
                .met(true, "TEA-00", null, () -> MESSAGE)
                .met(false, "TEA-02", null, () -> MESSAGE);

        assertThat(breaches.none()).isFalse();
        assertThat(breaches.orDone(() -> "tea")).isEqualTo(Outcome.refused(FIRST, SECOND));
    }

    @Test
    void whereNothingWasFoundTheAnswerIsMade() {
        var breaches = new Breaches().addAll(List.of());

        assertThat(breaches.none()).isTrue();
        assertThat(breaches.orDone(() -> "tea")).isEqualTo(Outcome.done("tea"));
        assertThat(breaches.orElse(() -> Outcome.refused(FIRST))).isEqualTo(Outcome.refused(FIRST));
    }

    @Test
    void whereSomethingWasFoundTheAnswerIsNeverMade() {
        Outcome<String> outcome = new Breaches().add(FIRST).orElse(() -> {
            throw new AssertionError("made an answer that nobody may have");
        });

        assertThat(outcome.breaches()).containsExactly(FIRST);
    }

    @Test
    void aRefusalDoesNotChangeWhenMoreIsFoundAfterwards() {
        var breaches = new Breaches().add(FIRST);
        Outcome<String> outcome = breaches.orDone(() -> "tea");
        breaches.add(SECOND);

        assertThat(outcome.breaches()).containsExactly(FIRST);
    }

    @Test
    void aBreachSeenFromFurtherOutHasALongerField() {
        assertThat(FIRST.within("sheet").field()).isEqualTo("sheet.marks.taste");
        assertThat(SECOND.within("sheet").field()).isEqualTo("sheet");
    }
}
