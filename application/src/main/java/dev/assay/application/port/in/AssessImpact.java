package dev.assay.application.port.in;

import dev.assay.application.port.Page;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * To see who and what is affected before a status is changed, or an edition or a catalogue. Only for the body's own people;
 * changes nothing.
 */
@PrimaryPort
public interface AssessImpact {

    /** What can be done to a certificate's status. */
    enum Step {
        SUSPENSION,
        WITHDRAWAL,
        CANCELLATION
    }

    /**
     * What a step taken today would bring about.
     *
     * @param marks the uses of the mark that were granted
     * @param requests the holder's open requests that would be answered by it, or come to nothing
     * @param cases the open cases about the certificate
     * @param ending what is due now and would not be any more
     * @param arising what is not due now and would be
     */
    record OfStep(
            CertificateFile file,
            Step step,
            List<RequestAnswered> marks,
            List<RequestMade> requests,
            List<CaseId> cases,
            List<Obligation> ending,
            List<Obligation> arising,
            List<Consequence> consequences) {
        public OfStep {
            marks = List.copyOf(marks);
            requests = List.copyOf(requests);
            cases = List.copyOf(cases);
            ending = List.copyOf(ending);
            arising = List.copyOf(arising);
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * What follows, for somebody to do or by itself.
     *
     * @param on by which day, or on which; null if at once
     */
    record Consequence(String rule, @Nullable LocalDate on, Message message) {}

    /**
     * Those certificates that rest on something.
     *
     * @param byStatus how many there are of each status today; every status is there
     */
    record Affected(Map<CertificateStatus, Long> byStatus, Page<CertificateFile> certificates) {
        public Affected {
            byStatus = Map.copyOf(byStatus);
        }
    }

    /**
     * What rests on an edition.
     *
     * @param cases the open cases that are judged by it
     * @param successor the newest later edition; empty if it is the newest
     * @param transition how that follows the older ones; empty if it sets no deadline
     */
    record OfEdition(
            String scheme,
            String edition,
            Affected affected,
            List<CaseId> cases,
            Optional<String> successor,
            Optional<Transition> transition) {
        public OfEdition {
            cases = List.copyOf(cases);
        }
    }

    /**
     * What rests on a catalogue.
     *
     * @param editions those whose criteria come from it now
     */
    record OfCatalogue(String scheme, String hash, List<String> editions, Affected affected) {
        public OfCatalogue {
            editions = List.copyOf(editions);
        }
    }

    Outcome<OfStep> ofStep(CertificateNumber number, Step step, Person reader);

    /**
     * What rests on an edition: its certificates by number.
     *
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     */
    Outcome<OfEdition> ofEdition(String scheme, String edition, @Nullable String cursor, int limit, Person reader);

    /**
     * What rests on a catalogue: the certificates granted on an evaluation by it, by number.
     *
     * @param hash in 64 lower-case hexadecimal digits
     * @param cursor where the page before ended; null for the first
     * @param limit 1 to 200
     * @return refused as unknown if nothing rests on it
     */
    Outcome<OfCatalogue> ofCatalogue(String scheme, String hash, @Nullable String cursor, int limit, Person reader);
}
