package dev.assay.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.application.port.out.DueDates;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseEvent.DeadlineMoved;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Loading a year's holidays moves what is due, and says so in the journal of the case. */
@Rule("DAY-01")
class ReschedulingTest {
    private static final StoredDocument FILE = new StoredDocument("0".repeat(64), 1, "licence.pdf", "application/pdf");

    private final DueWorld world = new DueWorld();

    private List<DeadlineMoved> said(CaseId id) {
        return world.records.find(id).orElseThrow().file().all(DeadlineMoved.class);
    }

    private JournalEntry lastEntry(CaseId id) {
        return world.records.entries(new Stream(Stream.Kind.CASE, id.value())).getLast();
    }

    @Rule("CASE-06")
    @Test
    void aReviewIsDueProvisionallyAndMovesWhenTheYearIsLoaded() {
        var id = world.submitted();
        assertThat(world.due(world.reviewer)).contains("c-1 APPLICATION_REVIEW 2026-12-31? (7)");

        world.load(DueWorld.FICTIONAL);

        assertThat(world.due(world.reviewer)).contains("c-1 APPLICATION_REVIEW 2027-01-03 (10)");
        assertThat(said(id))
                .containsExactly(new DeadlineMoved(
                        DueWorld.TODAY,
                        Subject.APPLICATION_REVIEW,
                        null,
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 3),
                        false));
        assertThat(lastEntry(id).stamp().actor()).isEqualTo("guan");
        assertThat(lastEntry(id).rule()).isEqualTo("DAY-01");
        assertThat(world.records.list(new DueDates.Query("rui", Set.of(Role.REVIEWER), null, null, 10)))
                .extracting(each -> each.due().on())
                .containsExactly(LocalDate.of(2027, 1, 3));
    }

    @Rule("CASE-19")
    @Test
    void aDecisionIsDueProvisionallyAndMovesWhenTheYearIsLoaded() {
        var id = world.accepted();
        assertThat(world.due(world.reviewer)).contains("c-1 DECISION 2027-03-18? (84)");

        world.load(DueWorld.FICTIONAL);

        assertThat(world.due(world.reviewer)).contains("c-1 DECISION 2027-03-22 (88)");
        assertThat(said(id)).extracting(DeadlineMoved::subject).containsExactly(Subject.DECISION);
    }

    /** It was told as provisional, so it is told that it no longer is. */
    @Test
    void aDeadlineThatStaysAndIsSettledIsSaidToo() {
        world.on(LocalDate.of(2026, 12, 2));
        var id = world.submitted();

        world.load(DueWorld.FICTIONAL);

        var day = LocalDate.of(2026, 12, 9);
        assertThat(said(id))
                .containsExactly(new DeadlineMoved(
                        LocalDate.of(2026, 12, 2), Subject.APPLICATION_REVIEW, null, day, day, false));
    }

    @Test
    void aCaseInWhichNothingIsDueOtherwiseHearsNothing() {
        world.on(LocalDate.of(2026, 11, 2));
        var inTime = world.submitted();
        world.on(DueWorld.TODAY);
        var draft = Office.done(world.casework.open("cup", Office.APPLICATION, world.applicant))
                .theCase()
                .id();
        var withdrawn = world.submitted();
        world.act(withdrawn, new CaseAct.Withdraw(DueWorld.TODAY, "changed our minds"), world.applicant);
        var calls = world.records.calls.size();

        world.load(DueWorld.FICTIONAL);

        assertThat(world.records.calls).hasSize(calls);
        assertThat(List.of(inTime, draft, withdrawn))
                .allSatisfy(id -> assertThat(said(id)).isEmpty());
    }

    @Test
    void whatIsLoadedTwiceIsSaidOnce() {
        var id = world.accepted();
        world.load(DueWorld.FICTIONAL);
        world.on(DueWorld.TODAY.plusDays(40));
        var since = world.accepted();

        world.load(DueWorld.FICTIONAL);

        assertThat(said(id)).hasSize(1);
        assertThat(said(since)).isEmpty();
    }

    @Test
    void whoeverIsInterruptedLoadsTheSameAgainAndTheRestIsSaid() {
        var ids = List.of(world.submitted(), world.submitted(), world.submitted());
        world.records.meanwhile(() -> world.records.meanwhile(() -> {
            throw new IllegalStateException("the power is cut");
        }));
        assertThatThrownBy(() -> world.load(DueWorld.FICTIONAL)).hasMessage("the power is cut");
        assertThat(world.calendar.year(DueWorld.YEAR).breaches()).isEmpty();
        world.on(DueWorld.TODAY.plusDays(1));
        world.act(ids.getLast(), new CaseAct.Accept(DueWorld.TODAY, "complete", null), world.reviewer);

        world.load(DueWorld.FICTIONAL);

        assertThat(ids.subList(0, 2))
                .allSatisfy(id -> assertThat(said(id))
                        .extracting(DeadlineMoved::on, DeadlineMoved::from)
                        .containsExactly(tuple(DueWorld.TODAY, LocalDate.of(2026, 12, 31))));
        assertThat(said(ids.getLast())).isEmpty();
    }

    @Test
    void aCaseThatMovesOnAtTheSameTimeIsLookedAtAgain() {
        var id = world.submitted();
        var other = world.submitted();
        world.records.meanwhile(() -> {
            world.clock.set("2026-12-24T01:00:01Z");
            world.act(id, new CaseAct.Accept(DueWorld.TODAY, "complete", null), world.reviewer);
        });

        world.load(DueWorld.FICTIONAL);

        assertThat(said(id)).isEmpty();
        assertThat(said(other)).hasSize(1);
        assertThat(world.due(world.reviewer))
                .contains("c-1 DECISION 2027-03-22 (88)", "c-2 APPLICATION_REVIEW 2027-01-03 (10)");
    }

    @Test
    void whatIsStillDueInACaseThatMovesOnAtTheSameTimeIsSaidAllTheSame() {
        var id = world.accepted();
        world.records.meanwhile(() -> world.act(id, new CaseAct.AddDocument(DueWorld.TODAY, FILE), world.reviewer));

        world.load(DueWorld.FICTIONAL);

        assertThat(said(id)).hasSize(1);
        assertThat(world.records.find(id).orElseThrow().file().events().getLast())
                .isInstanceOf(DeadlineMoved.class);
    }

    @Test
    void aReplacementIsSaidFromTheDayOfTheArrangementItReplaces() {
        var id = world.submitted();
        world.load(DueWorld.FICTIONAL);
        world.on(DueWorld.TODAY.plusDays(1));

        world.load("2027-01-01=off");
        world.load("2027-01-01=off");

        assertThat(said(id))
                .extracting(DeadlineMoved::from, DeadlineMoved::to)
                .containsExactly(
                        tuple(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 3)),
                        tuple(LocalDate.of(2027, 1, 3), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void whatIsRefusedOrIsShippedSaysNothing() {
        world.submitted();
        var calls = world.records.calls.size();

        assertThat(Office.faults(world.rescheduling.load(DueWorld.YEAR, "nonsense", true, world.administrator)))
                .contains("INVALID DAY-01 lines.1");
        assertThat(Office.faults(world.rescheduling.load(DueWorld.YEAR, DueWorld.FICTIONAL, true, world.reviewer)))
                .containsExactly("FORBIDDEN LOG-01");

        assertThat(world.records.calls).hasSize(calls);
        assertThat(world.rescheduling.years()).hasSameSizeAs(world.calendar.years());
        assertThat(Office.done(world.rescheduling.year(Year.of(2026))).loadedAt())
                .isEmpty();
    }

    /** Loading a calendar is nobody's act on the case, and must not stand in the way of one that was done before. */
    @Rule("LOG-01")
    @Test
    void anActOfADayBeforeTheLoadingIsStillRecorded() {
        var id = world.submitted();
        world.on(DueWorld.TODAY.plusDays(3));
        world.load(DueWorld.FICTIONAL);

        world.act(id, new CaseAct.Accept(DueWorld.TODAY.plusDays(1), "complete", null), world.reviewer);

        assertThat(world.records.find(id).orElseThrow().file().events().getLast())
                .isInstanceOf(CaseEvent.ApplicationAccepted.class);
    }
}
