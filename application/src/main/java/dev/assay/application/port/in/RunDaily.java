package dev.assay.application.port.in;

import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * To have passing time make of certificates what the rules make of them by themselves, and to bring what was missed before
 * somebody who decides. It can run twice, on several nodes at once, and again after a crash: nothing is done twice.
 */
@PrimaryPort
public interface RunDaily {

    /** What came of one certificate's turn, or would come of it. */
    sealed interface Item {
        CertificateNumber certificate();

        /** {@code what} is a sentence for each event; empty if only the day of the next turn moved. */
        record Done(CertificateNumber certificate, List<Message> what) implements Item {
            public Done {
                what = List.copyOf(what);
            }
        }

        /** Nothing came of it: it is still its turn, and whatever is wrong is to be mended. */
        record Failed(CertificateNumber certificate, String why) implements Item {}
    }

    /**
     * How a run went.
     *
     * @param certificates how many had their turn
     * @param events how many events were, or would be, recorded
     * @param failures of how many certificates nothing came
     */
    record Summary(LocalDate on, int certificates, int events, int failures) {}

    /**
     * Does all that is due.
     *
     * @param on as of this day; null for today
     * @param told each certificate, as soon as it is done
     * @return refused as invalid for a day to come
     */
    Outcome<Summary> run(@Nullable LocalDate on, Consumer<Item> told);

    /**
     * Says what a run would do, and does nothing.
     *
     * @param on as of this day, which may be one to come; null for today
     */
    Summary preview(@Nullable LocalDate on, Consumer<Item> told);
}
