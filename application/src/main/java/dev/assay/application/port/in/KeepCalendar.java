package dev.assay.application.port.in;

import dev.assay.domain.certification.calendar.HolidayArrangement;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** To know which days are worked, and to load the holiday arrangements of further years while the service runs (DAY-01). */
@PrimaryPort
public interface KeepCalendar {

    /**
     * An arrangement that is in force.
     *
     * @param loadedAt when it was loaded; empty if it came with Assay
     */
    record YearInForce(HolidayArrangement arrangement, Optional<Instant> loadedAt) {}

    /**
     * What loading an arrangement changed, so that whoever computed a deadline can compute it again.
     *
     * @param years in which a day is worked now and was not, or the other way round, or in which deadlines are no longer
     *     provisional; empty if the same arrangement was in force already
     * @param before the calendar as it was before the arrangement was loaded, now or, if it was in force already, then
     * @param after the calendar as it is
     */
    record CalendarChange(SortedSet<Year> years, WorkingCalendar before, WorkingCalendar after) {}

    /**
     * The calendar of now: what came with Assay, and what was loaded since, on whatever node. It does not change; ask once
     * for each act or answer, and again for the next.
     */
    WorkingCalendar calendar();

    /** The arrangements in force, in the order of their years. */
    List<YearInForce> years();

    /** The arrangement of one year; refused as unknown under DAY-01 if none is loaded. */
    Outcome<YearInForce> year(Year year);

    /**
     * Loads the arrangement of a year, which only an administrator may.
     *
     * <p>Refused under DAY-01 with every fault of the content (see {@link HolidayArrangement#read}), and at {@code replace}
     * if another arrangement of the year is in force and is not to be replaced. Loading what is in force changes nothing.
     *
     * @param content lines {@code 2027-01-01=off …} and {@code 2027-01-03=work …}
     * @param replace whether to put it in the place of another
     */
    Outcome<CalendarChange> load(Year year, String content, boolean replace, Person actor);
}
