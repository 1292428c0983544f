package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.DocumentsReturned;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.fee.Quotation;
import dev.assay.domain.certification.tea.CeremonyScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cycle is quoted to cost, and what is owed for what was done of it. */
@Rule("FEE-01")
class ChargingTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road quoted = Road.to(Accepted.class).goOn(USUAL.quote());

    private static Map<FeeItem, String> quantities(Quotation quotation) {
        return quotation.lines().stream()
                .collect(Collectors.toMap(
                        Quotation.Line::item, line -> line.quantity().toPlainString()));
    }

    private static Quotation owed(Road road) {
        return road.theCase().owed().orElseThrow();
    }

    @Test
    void aQuotationCoversTheWholeCycleByItsAuditTime() {
        var quotation = quoted.file().required(CaseEvent.FeesQuoted.class).quotation();

        assertThat(quantities(quotation))
                .containsOnly(
                        Map.entry(FeeItem.APPLICATION, "1"),
                        Map.entry(FeeItem.REGISTRATION, "1"),
                        Map.entry(FeeItem.CERTIFICATE, "1"),
                        Map.entry(FeeItem.ANNUAL, "3"),
                        Map.entry(FeeItem.DOCUMENT_REVIEW, "1"),
                        Map.entry(FeeItem.EVALUATION, "3"),
                        Map.entry(FeeItem.TECHNICAL_REVIEW, "1"),
                        Map.entry(FeeItem.SURVEILLANCE, "2"));
        assertThat(quotation.total()).isEqualByComparingTo("13000");
        assertThat(quotation.atCost()).containsExactly(FeeItem.TRAVEL);
    }

    @Test
    void whatHasNoPriceIsNotQuotedAndEachIsNamed() {
        var two = new PriceList(
                "CNY",
                Road.PRICES.prices().entrySet().stream()
                        .filter(entry -> entry.getKey() != FeeItem.ANNUAL && entry.getKey() != FeeItem.EVALUATION)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        var circumstances = new Circumstances(
                People.REVIEWER, USUAL.day(8), Road.SCHEME, People.USUAL, Road.CALENDAR, two, null, () -> Road.SERIAL);

        assertThat(Faults.in(Road.to(Accepted.class).theCase().perform(USUAL.quote(), circumstances)))
                .containsExactly("CONDITION FEE-01", "CONDITION FEE-01");
    }

    @Rule("TIME-0")
    @Test
    void whereTheAuditTimeCannotBeToldTheQuotationSaysOfWhichAudit() {
        var ceremony = Road.with(
                        Altered.in(Applications.withTarget("FINE"), "documents", List.of()),
                        USUAL,
                        new CeremonyScheme())
                .goTo(Accepted.class);
        var justified = new CaseAct.QuoteFees(USUAL.day(8), Ceremony.threeDays(), Ceremony.threeDays());

        assertThat(ceremony.faults(new CaseAct.QuoteFees(USUAL.day(8), Factors.NONE, Factors.NONE)))
                .containsExactly("CONDITION TIME-0 initial.manualBase", "CONDITION TIME-0 surveillance.manualBase");
        assertThat(ceremony.faults(justified)).isEmpty();
    }

    @Test
    void whatWasNotQuotedIsNotOwed() {
        assertThat(Road.to(Certified.class).theCase().owed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Accepted,          APPLICATION
            Contracted,        APPLICATION REGISTRATION
            Planned,           APPLICATION REGISTRATION
            DocumentsReturned, APPLICATION REGISTRATION DOCUMENT_REVIEW
            DocumentsPassed,   APPLICATION REGISTRATION DOCUMENT_REVIEW
            Concluded,         APPLICATION REGISTRATION DOCUMENT_REVIEW EVALUATION
            Reviewed,          APPLICATION REGISTRATION DOCUMENT_REVIEW EVALUATION TECHNICAL_REVIEW
            Certified,         APPLICATION REGISTRATION DOCUMENT_REVIEW EVALUATION TECHNICAL_REVIEW CERTIFICATE
            """)
    void whatWasDoneIsOwed(String state, String items) {
        var target = Stage.states()
                .filter(kind -> kind.getSimpleName().equals(state))
                .findFirst()
                .orElseThrow();

        assertThat(quantities(owed(quoted.goTo(target))).keySet().stream().map(FeeItem::name))
                .containsExactlyInAnyOrder(items.split(" "));
    }

    @Test
    void anAuditThatEndsEarlyCostsTheDaysThatWereSpent() {
        var road = quoted.goTo(Evaluating.class).goOn(USUAL.report(USUAL.onSite("A", "P1")));

        assertThat(quantities(owed(road))).containsEntry(FeeItem.EVALUATION, "1.5");
        assertThat(owed(road).atCost()).containsExactly(FeeItem.TRAVEL);
    }

    @Test
    void theLatestQuotationHolds() {
        var dearer = new PriceList("CNY", Map.of(FeeItem.APPLICATION, BigDecimal.TEN));
        var road = quoted.after(
                new CaseEvent.FeesQuoted(USUAL.day(9), dearer.quote(Map.of(FeeItem.APPLICATION, BigDecimal.ONE))));

        assertThat(owed(road.goTo(DocumentsReturned.class)).total()).isEqualByComparingTo("10");
    }
}
