package dev.assay.domain.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.ConcludeSurveillance;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateCancelled;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateWithdrawn;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever anybody does with a certificate in its three years: the seed in the name of a failed run plays it again. */
@Rule({"CERT-02", "CERT-03", "CASE-18", "LOG-01", "SUS-03", "CHG-04"})
class RandomLivesTest {
    private static final int FIXED_SEEDS = 80;
    private static final int PAUSE = 20;

    static LongStream seeds() {
        return LongStream.concat(fixedSeeds(), LongStream.of(System.nanoTime()));
    }

    private static LongStream fixedSeeds() {
        return LongStream.rangeClosed(1, FIXED_SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noLifeBreaksWhatMustAlwaysHold(long seed) {
        new Play(seed).toTheEnd();
    }

    @Test
    void theFixedSeedsLeadEverywhere() {
        var ends = new HashMap<CertificateStatus, Integer>();
        var kinds = new HashMap<Class<?>, Integer>();
        fixedSeeds().forEach(seed -> {
            var play = new Play(seed);
            play.toTheEnd();
            ends.merge(play.life.statusOn(play.today), 1, Integer::sum);
            play.life.certificate().events().forEach(event -> kinds.merge(event.getClass(), 1, Integer::sum));
        });

        assertThat(ends)
                .containsOnlyKeys(CertificateStatus.WITHDRAWN, CertificateStatus.CANCELLED, CertificateStatus.EXPIRED);
        assertThat(ends.values()).as(ends.toString()).allMatch(count -> count >= 5);
        assertThat(Stream.of(
                        CertificateSuspended.class,
                        CertificateRestored.class,
                        CertificateReissued.class,
                        SurveillanceConcluded.class,
                        TransferRequired.class))
                .allMatch(kind -> kinds.getOrDefault(kind, 0) >= 20, kinds.toString());
    }

    /** One life, and what is held against it after each step. */
    private static final class Play {
        private final long seed;
        private final Random random;
        private final List<Integer> versions = new ArrayList<>();
        private LocalDate today = Life.ISSUED;
        private Life life;
        private final Chronicle chronicle;
        private final LocalDate firstTurn;

        Play(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.life = switch ((int) (seed & 3)) {
                case 0 -> Life.under(new TeaScheme());
                case 1 -> Life.under(TastingScheme.withoutCancellation());
                default -> Life.issued();
            };
            this.chronicle = Chronicle.of(life.certificate().events());
            this.firstTurn = seed % 8 == 6 ? Life.EXPIRY.minusDays(random.nextInt(200)) : Life.ISSUED;
        }

        /** The daily turn comes every day for a while, and then for weeks it does not; to some it comes only at last. */
        void toTheEnd() {
            var last = Life.EXPIRY.plusDays(Chronicle.DAYS_AFTER);
            var punctual = true;
            while (today.isBefore(last)) {
                versions.add((int) life.certificate().version());
                punctual = random.nextInt(8) == 0 ? !punctual : punctual;
                today = earlier(today.plusDays(random.nextInt(PAUSE)), last);
                if (punctual && !today.isBefore(firstTurn)) {
                    turn();
                }
                attempt();
            }
            turn();
            checkEveryDay("seed %d".formatted(seed), life.certificate(), chronicle);
            checkWhatWasKnown();
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private void turn() {
            var what = "seed %d, turn of %s".formatted(seed, today);
            var events = life.turn(today);
            var next = life.nextTurn(today);
            var before = life;

            assertThat(next.filter(on -> !on.isAfter(today)).isPresent())
                    .as(what)
                    .isEqualTo(!events.isEmpty());
            advance(what, events);
            assertThat(life.turn(today)).as(what).isEmpty();
            assertThat(life.nextTurn(today).filter(on -> !on.isAfter(today)))
                    .as(what)
                    .isEmpty();
            if (isConsequential(events) && events.stream().noneMatch(TransferRequired.class::isInstance)) {
                checkSame(what, before, life);
            }
        }

        /** Recording that a term is over makes it nothing else than it was. */
        private void checkSame(String what, Life before, Life after) {
            for (var day : chronicle.days()) {
                assertThat(after.statusOn(day))
                        .as(() -> "%s: %s".formatted(what, day))
                        .isEqualTo(before.statusOn(day));
            }
        }

        private void attempt() {
            var biography = new Biography(random, life, today);
            var act = biography.act();
            var actor = biography.actor(act);
            var what = "seed %d, %s: %s by %s".formatted(seed, today, act, actor.name());

            switch (life.attempt(act, actor, today)) {
                case Outcome.Done<List<CertificateEvent>>(var events) -> {
                    checkAllowed(what, act, actor);
                    checkDone(what, act, events);
                    var wasInForce = life.stateOn(today).isInForce();
                    advance(what, events);
                    assertThat(life.stateOn(today).isInForce() && !wasInForce)
                            .as(what)
                            .isFalse();
                }
                case Outcome.Refused<List<CertificateEvent>>(var breaches) ->
                    assertThat(breaches)
                            .as(what)
                            .isNotEmpty()
                            .allSatisfy(breach ->
                                    assertThat(breach.message().text().en()).isNotBlank());
            }
        }

        /** Somebody with a role, who is not the holder's, and who did not audit it. */
        private void checkAllowed(String what, CertificateAct act, Person actor) {
            assertThat(act.roles()).as(what).anyMatch(actor::is);
            assertThat(actor.name().equals(Staff.HOLDER.name()))
                    .as(what)
                    .isEqualTo(act.roles().equals(Set.of(Role.APPLICANT)));
            if (act instanceof CertificateAct.Deciding && !(act instanceof ConcludeSurveillance)) {
                assertThat(lastTeam()).as(what).doesNotContain(actor.name());
            }
        }

        private List<String> lastTeam() {
            var events = life.certificate().events();
            for (var event : events.reversed()) {
                if (event instanceof SurveillanceConcluded concluded) {
                    return concluded.report().team();
                }
            }
            return life.certificate().issue().origin().team();
        }

        private void checkDone(String what, CertificateAct act, List<CertificateEvent> events) {
            assertThat(events)
                    .as(what)
                    .isNotEmpty()
                    .allMatch(event -> event.on().equals(act.on()));
            assertThat(act.on()).as(what).isBeforeOrEqualTo(today).isAfterOrEqualTo(Life.ISSUED);
            var status = chronicle.statusOn(act.on());
            if (!(act instanceof CertificateAct.RecordMisuse || act instanceof CertificateAct.CloseMisuse)) {
                assertThat(status)
                        .as(what)
                        .isIn(
                                act instanceof CertificateAct.Cancel
                                        ? List.of(
                                                CertificateStatus.VALID,
                                                CertificateStatus.SUSPENDED,
                                                CertificateStatus.EXPIRED)
                                        : List.of(CertificateStatus.VALID, CertificateStatus.SUSPENDED));
            }
            if (act instanceof CertificateAct.Restore) {
                assertThat(status).as(what).isEqualTo(CertificateStatus.SUSPENDED);
            }
        }

        private void advance(String what, List<CertificateEvent> events) {
            var lastChange = life.certificate().changedOn();
            var saysBefore = life.certificate().contents();
            life = life.after(events);
            events.forEach(chronicle::write);
            for (var event : events) {
                if (event instanceof CertificateEvent.StatusChange || event instanceof CertificateReissued) {
                    assertThat(event.on()).as(what).isAfterOrEqualTo(lastChange);
                }
                checkReason(what, event);
            }
            if (events.stream().noneMatch(CertificateReissued.class::isInstance)) {
                assertThat(life.certificate().contents()).as(what).isEqualTo(saysBefore);
            }
            checkCertificate(what);
            if (isConsequential(events)) {
                checkEveryDay(what, life.certificate(), chronicle);
                checkNext(what);
            }
        }

        /** What could make it anything else on any day. */
        private static boolean isConsequential(List<CertificateEvent> events) {
            return events.stream()
                    .anyMatch(event -> event instanceof CertificateEvent.StatusChange
                            || event instanceof TransferRequired
                            || event instanceof CertificateReissued);
        }

        private static void checkReason(String what, CertificateEvent event) {
            var ground = switch (event) {
                case CertificateSuspended suspended -> suspended.ground();
                case CertificateWithdrawn withdrawn -> withdrawn.ground();
                case CertificateCancelled cancelled -> cancelled.ground();
                default -> null;
            };
            if (ground != null) {
                assertThat(ground.statement()).as(what).isNotBlank();
            }
            if (event instanceof CertificateSuspended(var on, var _, var _, var until)
                    && !"permit".equals(Objects.requireNonNull(ground).listed())) {
                assertThat(until).as(what).isBetween(on, on.plusMonths(6));
            }
            if (event instanceof CertificateRestored(var _, var statement)) {
                assertThat(statement).as(what).isNotBlank();
            }
            assertThat(event.rule()).as(what).isNotBlank();
        }

        private void checkCertificate(String what) {
            var certificate = life.certificate();
            assertThat(certificate.number())
                    .as(what)
                    .isEqualTo(certificate.issue().number());
            assertThat(certificate.expiresOn()).as(what).isEqualTo(Life.EXPIRY);
            assertThat(certificate.contents()).as(what).isEqualTo(chronicle.contentsOn(LocalDate.MAX));
            var part = chronicle.part();
            if (part != null) {
                assertThat(part.isWithin(chronicle.scope()) && !part.isAllOf(chronicle.scope()))
                        .as("%s: %s of %s", what, part, chronicle.scope())
                        .isTrue();
            }
            assertThat(certificate.stateOn(today).status()).as(what).isEqualTo(chronicle.statusOn(today));
        }

        private static void checkEveryDay(String what, Certificate certificate, Chronicle chronicle) {
            var ended = false;
            for (var day : chronicle.days()) {
                var state = certificate.stateOn(day);
                var isSound = state.status() == chronicle.statusOn(day)
                        && !state.since().isAfter(day)
                        && !(state.isInForce() && (ended || day.isAfter(Life.EXPIRY)));
                assertThat(isSound)
                        .as(() -> "%s: %s on %s, told to be %s".formatted(what, state, day, chronicle.statusOn(day)))
                        .isTrue();
                ended = !state.isInForce();
            }
        }

        /** No later than the day on which it ends by itself. */
        private void checkNext(String what) {
            if (!life.stateOn(today).isInForce()) {
                return;
            }
            LocalDate end = null;
            for (var day : chronicle.days()) {
                if (end == null && day.isAfter(today) && !life.stateOn(day).isInForce()) {
                    end = day;
                }
            }
            assertThat(life.nextTurn(today)).as(what).isPresent();
            assertThat(life.nextTurn(today).orElseThrow()).as(what).isBeforeOrEqualTo(Objects.requireNonNull(end));
        }

        /** On any day, as far as was known at any moment: what the journal up to then makes it. */
        private void checkWhatWasKnown() {
            var events = life.certificate().events();
            var days = new ArrayList<LocalDate>();
            chronicle.days().forEach(days::add);
            for (int i = 0; i < 20; i++) {
                var known = versions.get(random.nextInt(versions.size()));
                var on = days.get(random.nextInt(days.size()));
                var prefix = List.copyOf(events.subList(0, known));
                var what = "seed %d, %s as known from %d events".formatted(seed, on, known);

                assertThat(Certificate.of(prefix).stateOn(on).status())
                        .as(what)
                        .isEqualTo(Chronicle.of(prefix).statusOn(on));
            }
        }
    }
}
