package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Turns;
import dev.assay.application.port.out.Turns.Position;
import dev.assay.application.port.out.Turns.Taken;
import dev.assay.application.port.out.Turns.Work;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A certificate whose turn has come is found, taken by one, and left with its next turn. */
public interface TurnsContract {
    /** So many turns are shared by two. */
    int SHARED = 20;

    /** The store under test. */
    Stores stores();

    @TestFactory
    default Stream<DynamicTest> aTurnHasComeFromItsDayOn() {
        var day = freshDay();
        var number = record(day);
        return IntStream.of(-1, 0, 1, 400)
                .mapToObj(days -> dynamicTest(
                        "%d days after".formatted(days),
                        () -> assertThat(turns().due(day.plusDays(days), before(day), 10))
                                .filteredOn(position -> position.number().equals(number))
                                .hasSize(days < 0 ? 0 : 1)));
    }

    @Test
    default void withoutANextTurnThereIsNone() {
        var day = freshDay();
        var issued = Samples.newCertificate(Samples.issued(Fresh.certificateNumber()));
        clerk().record(Clerk.change(issued, List.of(), null));
        var other = record(day);

        clerk().record(Clerk.change(
                certificate(other).after(new CertificateEvent.CertificateExpired(Samples.DAY)), List.of(), null));

        assertThat(turns().due(day, before(day), 10)).isEmpty();
        assertThat(turns().next(day, before(day), _ -> waiting(null))).isEmpty();
    }

    /** By day, then number; character by character. */
    @TestFactory
    default Stream<DynamicTest> partsShowAllTurnsOnceInOrder() {
        var day = freshDay();
        var word = Fresh.word().toUpperCase(Locale.ROOT);
        var all = Stream.of("1", "0A", "0", "A")
                .flatMap(end -> Stream.of(day, day.plusDays(1))
                        .map(on -> new Position(
                                on,
                                record(
                                        new CertificateNumber(
                                                "ECE26-%s%s%dR0".formatted(word, end, on.getDayOfMonth())),
                                        on))))
                .sorted()
                .toList();
        return IntStream.of(1, 3, 8, 9)
                .mapToObj(limit -> dynamicTest("8, %d at once".formatted(limit), () -> {
                    var walked = new ArrayList<Position>();
                    var after = before(day);
                    for (var part = turns().due(day.plusDays(1), after, limit);
                            !part.isEmpty();
                            part = turns().due(day.plusDays(1), walked.getLast(), limit)) {
                        assertThat(part).hasSizeLessThanOrEqualTo(limit);
                        walked.addAll(part);
                    }
                    assertThat(walked).isEqualTo(all);
                }));
    }

    @Test
    default void whatComesOfATurnIsRecordedWithTheNext() {
        var day = freshDay();
        var number = record(day);
        var person = Fresh.word();

        var taken = turns().next(
                        day,
                        before(day),
                        found -> new Turns.Recording(
                                Samples.STAMP, changes(found, List.of(due(person, day)), day.plusDays(30))))
                .orElseThrow();

        assertThat(taken).isEqualTo(new Taken(new Position(day, number), null));
        assertThat(certificate(number).version()).isEqualTo(3);
        assertThat(JournalChain.faultsIn(clerk().entriesOf(number))).isEmpty();
        assertThat(turns().due(day.plusDays(29), before(day), 10)).isEmpty();
        assertThat(turns().due(day.plusDays(30), before(day), 10))
                .containsExactly(new Position(day.plusDays(30), number));
        assertThat(dueFor(person)).containsExactly(day);
    }

    @Test
    default void aTurnThatNothingComesOfMovesOnToo() {
        var day = freshDay();
        var number = record(day);
        var person = Fresh.word();

        turns().next(day, before(day), _ -> new Turns.Waiting(List.of(due(person, day)), day.plusDays(1)));

        assertThat(turns().due(day, before(day), 10)).isEmpty();
        assertThat(turns().due(day.plusDays(1), before(day), 10))
                .containsExactly(new Position(day.plusDays(1), number));
        assertThat(dueFor(person)).containsExactly(day);
        assertThat(certificate(number).version()).isEqualTo(1);

        turns().next(day.plusDays(1), before(day), _ -> waiting(null));

        assertThat(turns().due(day.plusYears(9), before(day), 10))
                .noneMatch(position -> position.number().equals(number));
        assertThat(dueFor(person)).isEmpty();
    }

    /** The bad one is told, and left as it was; whoever goes on behind it finds the next. */
    @Test
    default void workThatFailsLeavesNothingAndStopsNobody() {
        var day = freshDay();
        var bad = record(day);
        var good = record(day.plusDays(1));
        var on = day.plusDays(1);

        var failed = turns().next(on, before(day), _ -> {
                    throw new IllegalStateException("bad");
                })
                .orElseThrow();
        var done = turns().next(
                        on,
                        failed.position(),
                        found -> new Turns.Recording(Samples.STAMP, changes(found, List.of(), null)))
                .orElseThrow();

        assertThat(failed.position()).isEqualTo(new Position(day, bad));
        assertThat(failed.failure()).hasMessage("bad");
        assertThat(done).isEqualTo(new Taken(new Position(on, good), null));
        assertThat(turns().next(on, done.position(), _ -> waiting(null))).isEmpty();
        assertThat(turns().due(on, before(day), 10)).containsExactly(failed.position());
        assertThat(certificate(bad).version()).isEqualTo(1);
    }

    @Test
    default void whatDoesNotFollowIsAFailureAndLeavesNothing() {
        var day = freshDay();
        var number = record(day);

        var taken = turns().next(
                        day, before(day), found -> new Turns.Recording(Samples.STAMP, List.of(Clerk.change(found))))
                .orElseThrow();

        assertThat(taken.failure()).isInstanceOf(IllegalStateException.class);
        assertThat(certificate(number).version()).isEqualTo(1);
        assertThat(turns().due(day, before(day), 10)).containsExactly(new Position(day, number));
    }

    /** Both are at a certificate at the same moment, so neither waits for the other. */
    @Test
    default void twoShareTheWorkAndDoNothingTwice() throws Exception {
        var day = freshDay();
        var numbers = IntStream.range(0, SHARED).mapToObj(_ -> record(day)).toList();
        var met = new CyclicBarrier(2);
        var done = new ConcurrentLinkedQueue<CertificateNumber>();

        var shares = atOnce(() -> share(day, met, done), () -> share(day, met, done));

        assertThat(done).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(shares).allSatisfy(share -> assertThat(share).isPositive());
        assertThat(numbers).allSatisfy(number -> {
            assertThat(certificate(number).version()).isEqualTo(3);
            assertThat(JournalChain.faultsIn(clerk().entriesOf(number))).isEmpty();
        });
        assertThat(turns().due(day, before(day), 10)).isEmpty();
    }

    /** How many turns one of two took, which wait for each other in their first. */
    private int share(LocalDate day, CyclicBarrier met, ConcurrentLinkedQueue<CertificateNumber> done) {
        var count = new AtomicInteger();
        Function<Certificate, Work> work = found -> {
            if (count.getAndIncrement() == 0) {
                await(met);
            }
            done.add(found.number());
            return new Turns.Recording(Samples.STAMP, changes(found, List.of(), null));
        };
        for (var taken = turns().next(day, before(day), work); taken.isPresent(); ) {
            assertThat(taken.get().failure()).isNull();
            taken = turns().next(day, taken.get().position(), work);
        }
        return count.get();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whoever is first, the certificate's stream stays whole, and no event is lost. */
    @Test
    default void whoActsOnACertificateAtItsTurnIsFirstOrOvertaken() throws Exception {
        for (int round = 0; round < SHARED; round++) {
            var day = freshDay();
            var number = record(day);
            var found = certificate(number);
            var noted = found.after(new CertificateEvent.RecertificationAppliedFor(Samples.DAY, "case-2"));

            var came = atOnce(
                    () -> clerk().record(Clerk.change(noted, List.of(), day)) ? 1 : 0,
                    () -> turns().next(
                                            day,
                                            before(day),
                                            at -> new Turns.Recording(Samples.STAMP, changes(at, List.of(), null)))
                                    .filter(taken -> taken.failure() == null)
                                    .isPresent()
                            ? 2
                            : 0);

            assertThat(certificate(number).version())
                    .isEqualTo(1L + came.stream().mapToInt(Integer::intValue).sum());
            assertThat(JournalChain.faultsIn(clerk().entriesOf(number))).isEmpty();
        }
    }

    private static List<Integer> atOnce(Callable<Integer> mine, Callable<Integer> yours) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(mine);
            var second = threads.submit(yours);
            return List.of(first.get(), second.get());
        }
    }

    /** Two events of one turn. */
    private static List<Change> changes(Certificate found, List<Obligation> due, @Nullable LocalDate next) {
        var lapsed = found.after(
                new CertificateEvent.DutyMissed(Samples.DAY, Obligation.Subject.SURVEILLANCE, null, "SURV-01"));
        var ended = lapsed.after(new CertificateEvent.CertificateExpired(found.expiresOn()));
        return List.of(Clerk.change(lapsed), Clerk.change(ended, due, next));
    }

    private static Work waiting(@Nullable LocalDate next) {
        return new Turns.Waiting(List.of(), next);
    }

    private static Obligation due(String person, LocalDate day) {
        var reason = new Reason(
                "SURV-01",
                "GZ-1 8.1",
                "",
                "",
                true,
                new Message(Wording.beside(Obligation.class), "task.SURVEILLANCE", List.of()));
        return new Obligation(
                Obligation.Subject.SURVEILLANCE, null, Role.PLANNER, person, new Deadline(day, false), 0, reason);
    }

    private List<LocalDate> dueFor(String person) {
        return stores().dueDates().list(new DueDates.Query(person, Set.of(), null, null, 10)).stream()
                .map(each -> each.due().on())
                .toList();
    }

    private CertificateNumber record(LocalDate nextTurn) {
        return record(Fresh.certificateNumber(), nextTurn);
    }

    private CertificateNumber record(CertificateNumber number, LocalDate nextTurn) {
        var issued = Samples.newCertificate(Samples.issued(number));
        assertThat(clerk().record(Clerk.change(issued, List.of(), nextTurn))).isTrue();
        return number;
    }

    private Certificate certificate(CertificateNumber number) {
        return Certificate.of(stores().certificates().history(number).stream()
                .map(Recorded::event)
                .toList());
    }

    /** A day in a far future before which, and for years after, nobody else's turns stand. */
    private static LocalDate freshDay() {
        return Fresh.year().plusYears(1000).atDay(60);
    }

    /** Before all turns of a day. */
    private static Position before(LocalDate day) {
        return new Position(day, new CertificateNumber("AA00-000000R0"));
    }

    private Turns turns() {
        return stores().turns();
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
