package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.casework.AuditProgramme.Item;
import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.CeremonyScheme;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The audits of the whole cycle, as they are laid out at acceptance. */
@Rule("CASE-08")
class AuditProgrammeTest {

    private static List<Item> items(Road road) {
        return road.goTo(Accepted.class)
                .file()
                .required(CaseEvent.ApplicationAccepted.class)
                .programme()
                .items();
    }

    @Test
    void aCycleIsAnInitialAuditTwoOfSurveillanceAndRecertification() {
        assertThat(items(Road.with(Applications.SOUND)))
                .extracting(Item::kind, Item::days)
                .containsExactly(
                        tuple(AuditKind.INITIAL, new BigDecimal("3")),
                        tuple(AuditKind.SURVEILLANCE, new BigDecimal("1")),
                        tuple(AuditKind.SURVEILLANCE, new BigDecimal("1")),
                        tuple(AuditKind.RECERTIFICATION, new BigDecimal("2")));
    }

    @Test
    void eachAfterTheFirstHasTheLimitsOfTheEdition() {
        assertThat(items(Road.with(Applications.SOUND)))
                .extracting(item -> item.limits().stream().map(Within::base).toList())
                .containsExactly(
                        List.of(),
                        List.of(Within.Base.ISSUE),
                        List.of(Within.Base.SURVEILLANCE),
                        List.of(Within.Base.EXPIRY));
    }

    @Rule("TIME-0")
    @Test
    void whereManDaysAreEnteredByHandThereAreNoneYet() {
        var application = Altered.in(Applications.withTarget("FINE"), "documents", List.of());

        assertThat(items(Road.with(application, Itinerary.USUAL, new CeremonyScheme())))
                .extracting(Item::days)
                .containsOnlyNulls()
                .hasSize(4);
    }
}
