package dev.assay.domain.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.lint.inn.InnEdition;
import dev.assay.domain.certification.lint.inn.InnScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to time audits wrongly that probing finds. */
class UnsoundAuditTimesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isFound(String key, Timing timing) {
        assertThat(keys(timing)).containsOnly(key);
    }

    static Stream<Arguments> isFound() {
        return Stream.of(
                Arguments.of("time.nobody", (Timing) request -> request.places() < 1 ? refused("places") : days(2)),
                Arguments.of("time.nowhere", (Timing) request -> request.persons() < 1 ? refused("persons") : days(2)),
                Arguments.of("time.on-site", (Timing) request -> soundly(request, days("2", "2.1"))),
                Arguments.of("time.on-site", (Timing) request -> soundly(request, days("2", "-1"))),
                Arguments.of("time.on-site", (Timing) request -> soundly(request, days(0))),
                Arguments.of("time.surveillance", (Timing)
                        request -> soundly(request, days(request.audit() == AuditKind.SURVEILLANCE ? 3 : 2))),
                Arguments.of("time.refused", (Timing)
                        request -> request.persons() == 50 && request.factors().manualBase() == null
                                ? refused("persons")
                                : soundly(request, days(2))),
                Arguments.of("time.manual", (Timing)
                        request -> request.persons() > 5000 ? refused("manualBase") : soundly(request, days(2))),
                Arguments.of("throws", (Timing) request -> {
                    throw new ArithmeticException("no days");
                }));
    }

    /** An edge anywhere, and only there. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 65, 66, 176, 1001, 4350, 4351, 11999, 12000})
    void whereTheTimeFallsIsFoundExactly(int persons) {
        var faults =
                SchemeLint.faultsIn(scheme(request -> soundly(request, days(request.persons() < persons ? 3 : 2))));

        assertThat(faults)
                .extracting(
                        fault -> fault.message().key(),
                        fault -> fault.message().arguments().getLast())
                .contains(tuple("time.falls", Integer.toString(persons)));
    }

    @Test
    void aTableThatRisesIsSound() {
        assertThat(keys(request -> soundly(request, days(1 + request.persons() / 70))))
                .isEmpty();
    }

    @Test
    void aTableThatEndsIsSoundIfItTakesAManualBase() {
        assertThat(keys(request -> request.persons() > 4350 && request.factors().manualBase() == null
                        ? refused("manualBase")
                        : soundly(request, days(2))))
                .isEmpty();
    }

    private interface Timing {
        Outcome<AuditTime> of(AuditTimeRequest request);
    }

    private static List<String> keys(Timing timing) {
        return SchemeLint.faultsIn(scheme(timing)).stream()
                .map(fault -> fault.message().key())
                .toList();
    }

    private static InnScheme scheme(Timing timing) {
        return new InnScheme(new InnEdition() {
            @Override
            public Outcome<AuditTime> auditTime(AuditTimeRequest request) {
                return timing.of(request);
            }
        });
    }

    private static Outcome<AuditTime> soundly(AuditTimeRequest request, Outcome<AuditTime> time) {
        return new Breaches()
                .valid(request.persons() > 0, "I-02", "persons", () -> InnEdition.WORDING.message("fault", "persons"))
                .valid(request.places() > 0, "I-02", "places", () -> InnEdition.WORDING.message("fault", "places"))
                .orElse(() -> time);
    }

    private static Outcome<AuditTime> refused(String field) {
        return Outcome.refused(Breach.invalid("I-02", field, InnEdition.WORDING.message("fault", field)));
    }

    private static Outcome<AuditTime> days(int days) {
        return days(Integer.toString(days), Integer.toString(days));
    }

    private static Outcome<AuditTime> days(String days, String onSite) {
        var reason = new Reason("I-02", "INN-1 7", "", days, true, InnEdition.WORDING.message("entered", days));
        return Outcome.done(new AuditTime(new BigDecimal(days), new BigDecimal(onSite), List.of(reason), List.of()));
    }
}
