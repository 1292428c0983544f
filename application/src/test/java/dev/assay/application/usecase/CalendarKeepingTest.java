package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.KeepCalendar.YearInForce;
import dev.assay.application.port.out.Holidays;
import dev.assay.application.port.out.Holidays.Loaded;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("DAY-01")
class CalendarKeepingTest {
    private static final Person ADMINISTRATOR = new Person("guan", Set.of(Role.ADMINISTRATOR));
    private static final Year YEAR = Year.of(2027);
    private static final String FICTIONAL = fictional();
    private static final LocalDate CARPENTERS_DAY = LocalDate.of(2027, 3, 12);
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final InMemoryHolidays holidays = new InMemoryHolidays();
    private final WatchedClock clock = new WatchedClock(NOW.toString());
    private final CalendarKeeping keeping = new CalendarKeeping(holidays, clock);

    private static String fictional() {
        try (var stream =
                Objects.requireNonNull(CalendarKeepingTest.class.getResourceAsStream("holidays-2027.properties"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Deadline fiveDaysAfter(LocalDate day, WorkingCalendar calendar) {
        return new Limit.WorkingDays(5).after(day, calendar);
    }

    @Test
    void whereNothingIsLoadedTheCalendarIsWhatCameWithAssay() {
        assertThat(keeping.years())
                .extracting(year -> year.arrangement().year().getValue())
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(keeping.years()).extracting(YearInForce::loadedAt).containsOnly(Optional.empty());
        assertThat(keeping.calendar().isWorkingDay(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(faults(keeping.year(YEAR))).containsExactly("UNKNOWN DAY-01");
    }

    @Test
    void aLoadedYearMovesDeadlinesAndSettlesThem() {
        var change = done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        assertThat(change.years()).containsExactly(Year.of(2026), YEAR);
        assertThat(fiveDaysAfter(LocalDate.of(2027, 3, 10), change.before()))
                .isEqualTo(new Deadline(LocalDate.of(2027, 3, 17), true));
        assertThat(fiveDaysAfter(LocalDate.of(2027, 3, 10), change.after()))
                .isEqualTo(new Deadline(LocalDate.of(2027, 3, 18), false));
        assertThat(keeping.calendar().isWorkingDay(CARPENTERS_DAY)).isFalse();
        assertThat(done(keeping.year(YEAR)).loadedAt()).contains(NOW);
        assertThat(holidays.latest()).containsExactly(new Loaded(YEAR, 1, FICTIONAL, new Stamp("guan", NOW)));
    }

    @Test
    void theDecemberBeforeIsSetAndSettledByTheArrangementOfTheNextYear() {
        var event = LocalDate.of(2026, 12, 24);
        var change = done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        assertThat(fiveDaysAfter(event, change.before())).isEqualTo(new Deadline(LocalDate.of(2026, 12, 31), true));
        assertThat(fiveDaysAfter(event, change.after())).isEqualTo(new Deadline(LocalDate.of(2027, 1, 3), false));
    }

    @Test
    void whatIsDueInAnOpenCaseFollowsTheCalendarOfTheMoment() {
        clock.set("2027-03-09T16:30:00Z");
        var accounts = new InMemoryAccounts();
        var records = new InMemoryRecords();
        var casework = new Casework(
                Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01"))),
                records,
                records,
                records,
                new PeopleOnRecord(accounts, records),
                new CountedIdentifiers(),
                keeping::calendar,
                new PriceList("CNY", Map.of()),
                clock);
        var applicant = accounts.person("tao", Role.APPLICANT);
        var id = done(casework.open("cup", Office.APPLICATION, applicant))
                .theCase()
                .id();
        var submitted = done(casework.perform(id, null, new CaseAct.Submit(LocalDate.of(2027, 3, 10)), applicant));
        assertThat(submitted.obligations())
                .extracting(Obligation::due)
                .containsExactly(new Deadline(LocalDate.of(2027, 3, 17), true));

        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        assertThat(done(casework.find(id, applicant)).obligations())
                .extracting(Obligation::due)
                .containsExactly(new Deadline(LocalDate.of(2027, 3, 18), false));
        assertThat(casework.list(null, null, null, 1, applicant)
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .obligations())
                .extracting(Obligation::due)
                .containsExactly(new Deadline(LocalDate.of(2027, 3, 18), false));
    }

    @Test
    void whatOneNodeLoadsEveryNodeHas() {
        var otherNode = new CalendarKeeping(holidays, clock);
        assertThat(otherNode.calendar().isWorkingDay(CARPENTERS_DAY)).isTrue();

        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        assertThat(otherNode.calendar().isWorkingDay(CARPENTERS_DAY)).isFalse();
    }

    @Test
    void theCalendarIsMadeAnewOnlyWhenSomethingWasLoaded() {
        var first = keeping.calendar();
        assertThat(keeping.calendar()).isSameAs(first);

        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        assertThat(keeping.calendar()).isNotSameAs(first).isSameAs(keeping.calendar());
    }

    @Test
    void whatIsInForceAlreadyChangesNothing() {
        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        var change = done(keeping.load(YEAR, "# the same days\n" + FICTIONAL, false, ADMINISTRATOR));

        assertThat(change.years()).isEmpty();
        assertThat(change.after()).isSameAs(keeping.calendar());
        assertThat(holidays.count()).isEqualTo(1);
    }

    /** So that whoever was interrupted when deadlines were computed again can do so once more. */
    @Test
    void whatIsInForceAlreadyTellsHowItWasBefore() {
        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));
        assertThat(done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR))
                        .before()
                        .isWorkingDay(CARPENTERS_DAY))
                .isTrue();

        done(keeping.load(YEAR, "2027-01-01=off", true, ADMINISTRATOR));
        assertThat(done(keeping.load(YEAR, "2027-01-01=off", true, ADMINISTRATOR))
                        .before()
                        .isWorkingDay(CARPENTERS_DAY))
                .isFalse();

        var shipped = done(keeping.load(Year.of(2026), "2026-01-01=off", true, ADMINISTRATOR));
        assertThat(shipped.before().isWorkingDay(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(done(keeping.load(Year.of(2026), "2026-01-01=off", true, ADMINISTRATOR))
                        .before()
                        .isWorkingDay(LocalDate.of(2026, 5, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01=off, 2026-05-01", "2027, 2027-01-01=off, 2027-03-12"})
    void anotherArrangementOfTheSameYearIsTakenOnlyIfItIsToReplaceTheFirst(int year, String content, LocalDate freed) {
        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));

        var refused = keeping.load(Year.of(year), content, false, ADMINISTRATOR);
        assertThat(faults(refused)).containsExactly("CONDITION DAY-01 replace");
        assertThat(says(refused)).contains(Integer.toString(year));
        assertThat(keeping.calendar().isWorkingDay(freed)).isFalse();

        var change = done(keeping.load(Year.of(year), content, true, ADMINISTRATOR));
        assertThat(change.years()).contains(Year.of(year));
        assertThat(keeping.calendar().isWorkingDay(freed)).isTrue();
    }

    @Test
    void aReplacementChangesTheYearBeforeOnlyIfADayOfItsDecemberDoes() {
        done(keeping.load(YEAR, FICTIONAL, false, ADMINISTRATOR));
        var withoutOneDay = FICTIONAL.replace("2027-03-12=off", "# 2027-03-12=off");
        assertThat(done(keeping.load(YEAR, withoutOneDay, true, ADMINISTRATOR)).years())
                .containsExactly(YEAR);

        var withoutDecember = withoutOneDay.replace("2026-12-31=off", "# 2026-12-31=off");
        assertThat(done(keeping.load(YEAR, withoutDecember, true, ADMINISTRATOR))
                        .years())
                .containsExactly(Year.of(2026));
        assertThat(holidays.latest()).extracting(Loaded::revision).containsExactly(3L);
    }

    @Test
    void everyFaultIsToldAndNothingIsLoaded() {
        var refused = keeping.load(
                YEAR, "2027-01-01=off\n2027-01-01=off\n2028-01-01=off\n2027-01-04=work\nnonsense", true, ADMINISTRATOR);

        assertThat(faults(refused))
                .containsExactly(
                        "INVALID DAY-01 lines.2",
                        "INVALID DAY-01 lines.3",
                        "INVALID DAY-01 lines.4",
                        "INVALID DAY-01 lines.5");
        assertThat(holidays.count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnAdministratorLoads(Role role) {
        assertThat(faults(keeping.load(YEAR, "nonsense", false, new Person("rui", Set.of(role)))))
                .containsExactly("FORBIDDEN LOG-01");
    }

    /** A store in which somebody else is always a moment earlier. */
    private record Overtaken(InMemoryHolidays holidays) implements Holidays {
        @Override
        public List<Loaded> latest() {
            return holidays.latest();
        }

        @Override
        public Optional<Loaded> find(Year year, long revision) {
            return holidays.find(year, revision);
        }

        @Override
        public long count() {
            return holidays.count();
        }

        @Override
        public boolean add(Loaded loaded) {
            holidays.add(new Loaded(loaded.year(), loaded.revision(), "2027-01-01=off", loaded.stamp()));
            return holidays.add(loaded);
        }
    }

    @Test
    void whoeverIsOvertakenIsToldSoAndReplacesNothing() {
        var overtaken = new CalendarKeeping(new Overtaken(holidays), clock);

        assertThat(faults(overtaken.load(YEAR, FICTIONAL, true, ADMINISTRATOR))).containsExactly("STALE LOG-01");
        assertThat(overtaken.calendar().isWorkingDay(CARPENTERS_DAY)).isTrue();
    }
}
