package dev.assay.application.port.out;

import dev.assay.application.port.DuePosition;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * What was due in each stream, such as a case, when its last event was recorded. The {@link Journal} keeps it with the
 * event, so that a list costs what is due and not what exists.
 */
@SecondaryPort
public interface DueDates {

    /**
     * Something that was due.
     *
     * @param about the stream of what it is due in
     * @param item which part it is about, such as the id of a finding; null if it is about the whole
     * @param person the account name of whose turn it is; null if it is anybody's with the role
     * @param recordedAt when the stream's last event was recorded
     */
    record DueDate(
            Stream about,
            Obligation.Subject subject,
            @Nullable String item,
            Role role,
            @Nullable String person,
            Deadline due,
            Instant recordedAt) {

        public static DueDate of(Stream about, Obligation obligation, Instant recordedAt) {
            return new DueDate(
                    about,
                    obligation.subject(),
                    obligation.item(),
                    obligation.role(),
                    obligation.person(),
                    obligation.due(),
                    recordedAt);
        }

        public DuePosition position() {
            return new DuePosition(due.on(), about, subject.name(), item == null ? "" : item);
        }
    }

    /** In the order of their positions. */
    List<DueDate> list(Query query);

    /**
     * The streams of a kind in which anything is due, in the order of their ids.
     *
     * @param after only those with a greater id; null for all
     * @param limit how many at most, at least 1
     */
    List<Stream> streams(Stream.Kind kind, @Nullable String after, int limit);

    /**
     * Which of all that is due: what is a person's own turn, and what is anybody's with one of the roles.
     *
     * @param person the account name
     * @param until only what is due by this day; null for all
     * @param after only what stands after this; null for all
     * @param limit how many at most, at least 1
     */
    record Query(
            String person,
            Set<Role> roles,
            @Nullable LocalDate until,
            @Nullable DuePosition after,
            int limit) {
        public Query {
            roles = Set.copyOf(roles);
        }
    }
}
