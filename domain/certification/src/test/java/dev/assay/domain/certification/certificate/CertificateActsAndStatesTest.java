package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TastingScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act against every state: a state allows its own acts and no other. */
@Rule("CERT-03")
class CertificateActsAndStatesTest {
    private static final LocalDate TODAY = day(200);

    /** With something left over for every act: an open request Q1 to use the mark, and misuse M1 to be corrected. */
    private static final Life BEGUN = Life.issued()
            .then(Acts.ask(day(90), Acts.MARK_USE), Acts.ask(day(90), Acts.GIVING_UP), Acts.demand(day(90)));

    /** One of each kind, which a certificate in a state that allows it takes. */
    static List<CertificateAct> acts(LocalDate on) {
        return List.of(
                Acts.suspend(on, "fees"),
                Acts.restore(on),
                Acts.withdraw(on, "fraud"),
                Acts.cancel(on, on.isAfter(Life.EXPIRY) ? "expired" : "given-up"),
                Acts.ask(
                        on, Acts.changeOf(Life.issued().certificate().contents().withLevel("PLAIN"))),
                Acts.decline(on, "Q1"),
                Acts.report(on, HolderReport.Matter.CHANGE, on, false),
                Acts.requireTransfer(on, "2", TastingScheme.SECOND_UNTIL),
                Acts.warn(on),
                Acts.close(on, "M1"),
                Acts.conclude(on));
    }

    private static Life in(CertificateStatus status) {
        return switch (status) {
            case VALID -> BEGUN;
            case SUSPENDED -> BEGUN.then(Acts.suspendGarden(day(100), "misuse"), Acts.ask(day(110), Acts.RESTORATION));
            case WITHDRAWN -> BEGUN.then(Acts.withdraw(day(100), "fraud"));
            case CANCELLED -> BEGUN.then(Acts.cancel(day(100), "given-up"));
            case EXPIRED -> BEGUN;
        };
    }

    private static LocalDate dayIn(CertificateStatus status) {
        return status == CertificateStatus.EXPIRED ? Life.EXPIRY.plusDays(5) : TODAY;
    }

    static Stream<Arguments> everyActInEveryState() {
        return Stream.of(CertificateStatus.values())
                .flatMap(status -> acts(dayIn(status)).stream().map(act -> arguments(act.code(), status, act)));
    }

    @Test
    void theTableHasEveryActAndEveryState() {
        var kinds = Stream.<Class<?>>of(CertificateAct.class.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .filter(kind -> CertificateAct.class.isAssignableFrom(kind))
                .toList();

        assertThat(acts(TODAY)).<Class<?>>extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(everyActInEveryState()).hasSize(11 * 5);
        assertThat(Stream.of(CertificateStatus.values())
                        .map(status -> in(status).statusOn(dayIn(status))))
                .containsExactly(CertificateStatus.values());
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everyActInEveryState")
    void aStateAllowsItsOwnActsAndRefusesEveryOther(String code, CertificateStatus status, CertificateAct act) {
        var life = in(status);
        var outcome = life.attempt(act);

        if (life.stateOn(act.on()).acts().contains(act.getClass())) {
            assertThat(Life.faultsIn(outcome)).isEmpty();
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(Life.faultsIn(outcome)).contains("STATE CERT-03");
            assertThat(outcome.breaches())
                    .filteredOn(breach -> breach.kind() == Breach.Kind.STATE)
                    .singleElement()
                    .satisfies(breach -> assertThat(breach.message().text().en())
                            .contains(inWords("status." + status), inWords("act." + code), "Possible now: "));
        }
    }

    private static String inWords(String key) {
        return Certificate.WORDING.text(key).en();
    }

    @Test
    void whatEachStateAllows() {
        assertThat(Stream.of(CertificateStatus.values())
                        .map(status -> in(status).stateOn(dayIn(status)).acts().size()))
                .containsExactly(10, 11, 2, 2, 3);
    }
}
