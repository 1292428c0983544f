package dev.assay.application.usecase;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import dev.assay.application.port.in.KeepCalendar;
import dev.assay.application.port.out.Holidays;
import dev.assay.application.port.out.Holidays.Loaded;
import dev.assay.domain.certification.calendar.HolidayArrangement;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Keeps the calendar that was made last until the store counts another loading, so that every node has what any node
 * loaded, for the price of one small question.
 */
public final class CalendarKeeping implements KeepCalendar {
    private static final String RULE = "DAY-01";

    private final Holidays holidays;
    private final Clock clock;
    private final AtomicReference<InForce> last = new AtomicReference<>(InForce.of(0, List.of()));

    /** What was in force when so many loadings had been counted; revisions are of years that were loaded only. */
    private record InForce(
            long count, SortedMap<Year, YearInForce> years, Map<Year, Long> revisions, WorkingCalendar calendar) {

        static InForce of(long count, List<Loaded> loaded) {
            var years = new TreeMap<Year, YearInForce>();
            for (var shipped : HolidayArrangement.shipped()) {
                years.put(shipped.year(), new YearInForce(shipped, Optional.empty()));
            }
            for (var each : loaded) {
                var arrangement =
                        HolidayArrangement.read(each.year(), each.content()).orElseThrow();
                years.put(
                        each.year(),
                        new YearInForce(arrangement, Optional.of(each.stamp().recordedAt())));
            }
            return new InForce(
                    count,
                    years,
                    loaded.stream().collect(toMap(Loaded::year, Loaded::revision)),
                    WorkingCalendar.of(years.values().stream()
                            .map(YearInForce::arrangement)
                            .toList()));
        }

        Optional<YearInForce> year(Year year) {
            return Optional.ofNullable(years.get(year));
        }

        long revisionAfter(Year year) {
            return revisions.getOrDefault(year, 0L) + 1;
        }
    }

    public CalendarKeeping(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Counted before it is read: what is loaded in between is read now and once more, but never missed. */
    private InForce inForce() {
        var count = holidays.count();
        var known = last.get();
        if (known.count() == count) {
            return known;
        }
        var next = InForce.of(count, holidays.latest());
        last.set(next);
        return next;
    }

    @Override
    public WorkingCalendar calendar() {
        return inForce().calendar();
    }

    @Override
    public List<YearInForce> years() {
        return List.copyOf(inForce().years().values());
    }

    @Override
    public Outcome<YearInForce> year(Year year) {
        return inForce()
                .year(year)
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown(RULE, "calendar.unknown", year.toString()));
    }

    @Override
    public Outcome<CalendarChange> load(Year year, String content, boolean replace, Person actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? HolidayArrangement.read(year, content)
                        .then(arrangement -> load(arrangement, content, replace, actor, inForce()))
                : Answers.forbidden("calendar.administrator");
    }

    private Outcome<CalendarChange> load(
            HolidayArrangement arrangement, String content, boolean replace, Person actor, InForce before) {
        var year = arrangement.year();
        var present = before.year(year).map(YearInForce::arrangement);
        if (present.filter(arrangement::equals).isPresent()) {
            return Outcome.done(new CalendarChange(new TreeSet<>(), calendarBefore(year, before), before.calendar()));
        }
        if (present.isPresent() && !replace) {
            return Outcome.refused(
                    Breach.condition(RULE, "replace", Answers.message("calendar.loaded", year.toString())));
        }
        var stamp = new Stamp(actor.name(), clock.instant());
        if (!holidays.add(new Loaded(year, before.revisionAfter(year), content, stamp))) {
            return Outcome.refused(
                    new Breach(Breach.Kind.STALE, "LOG-01", null, Answers.message("calendar.stale", year.toString())));
        }
        var after = inForce().calendar();
        return Outcome.done(new CalendarChange(
                changed(year, present.isEmpty(), before.calendar(), after), before.calendar(), after));
    }

    /** Without what was loaded last for a year. */
    private WorkingCalendar calendarBefore(Year year, InForce now) {
        var revision = now.revisions().getOrDefault(year, 0L);
        return revision == 0
                ? now.calendar()
                : InForce.of(
                                now.count(),
                                Stream.concat(
                                                holidays.latest().stream()
                                                        .filter(each ->
                                                                !each.year().equals(year)),
                                                holidays.find(year, revision - 1).stream())
                                        .toList())
                        .calendar();
    }

    /** The first arrangement of a year settles the December before too, whether it names a day of it or not. */
    private static SortedSet<Year> changed(Year year, boolean first, WorkingCalendar before, WorkingCalendar after) {
        return Stream.of(year.minusYears(1), year)
                .filter(each -> first
                        || each.atDay(1)
                                .datesUntil(each.plusYears(1).atDay(1))
                                .anyMatch(day -> before.isWorkingDay(day) != after.isWorkingDay(day)))
                .collect(toCollection(TreeSet::new));
    }
}
