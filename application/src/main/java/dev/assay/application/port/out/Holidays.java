package dev.assay.application.port.out;

import dev.assay.domain.certification.journal.Stamp;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The holiday arrangements that were loaded. Nothing is replaced: what is loaded again is another revision. */
@SecondaryPort
public interface Holidays {

    /**
     * What was loaded for a year.
     *
     * @param year the year it was announced for
     * @param revision 1 for the first of its year, and one more each time
     * @param content as it was loaded
     * @param stamp who loaded it, and when
     */
    record Loaded(Year year, long revision, String content, Stamp stamp) {}

    /** Of each year the last revision, in the order of the years. */
    List<Loaded> latest();

    /** What was loaded for a year as a revision of a number; empty if there is none. */
    Optional<Loaded> find(Year year, long revision);

    /** How often anything was loaded: while this is the same, so is all else. Cheap to ask, for it is asked often. */
    long count();

    /**
     * Adds a revision, which is found from then on by all nodes, also after a crash.
     *
     * @return whether it was added; false if there is one of that year and number
     */
    boolean add(Loaded loaded);
}
