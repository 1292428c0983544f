package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
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
import org.jspecify.annotations.Nullable;
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

    private static final List<TeamMember> OTHERS =
            List.of(Itinerary.member(People.OTHER_AUDITOR.name(), TeamMember.Part.LEADER, "3", "0"));

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

    /** The leader worked a day and the auditor half a day, before the team was formed anew. */
    @Rule("CASE-10")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            lei, 0.5, the days of the member who had to leave count for nothing
            an,  1,   and those of everybody else as they were worked
            -,   1.5, whoever was put elsewhere had worked all the same
            """)
    void daysAreOwedByThePlanThatTheyWereWorkedUnder(@Nullable String removed, String days, String why) {
        var study =
                USUAL.activity("A", "P1", Manner.OFF_SITE, Itinerary.effort("lei", "1"), Itinerary.effort("an", "0.5"));
        var worked = quoted.goTo(DocumentsPassed.class)
                .goOn(USUAL.report(Altered.in(Altered.in(study, "from", USUAL.day(18)), "to", USUAL.day(19))));
        var anew = removed == null
                ? worked.goOn(Itinerary.on(USUAL.day(23), USUAL.plan(USUAL.day(24), USUAL.day(26), OTHERS)))
                : worked.goOnWhenever(USUAL.object(removed)).goOnWhenever(USUAL.decideObjection(true));

        assertThat(quantities(owed(anew))).as(why).containsEntry(FeeItem.EVALUATION, days);
    }

    @Test
    void theLatestQuotationHolds() {
        var dearer = new PriceList("CNY", Map.of(FeeItem.APPLICATION, BigDecimal.TEN));
        var road = quoted.after(
                new CaseEvent.FeesQuoted(USUAL.day(9), dearer.quote(Map.of(FeeItem.APPLICATION, BigDecimal.ONE))));

        assertThat(owed(road.goTo(DocumentsReturned.class)).total()).isEqualByComparingTo("10");
    }
}
