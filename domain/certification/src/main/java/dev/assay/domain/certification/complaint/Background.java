package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Engagement;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of that which a complaint is about.
 *
 * @param cases the case or, of a certificate, every case that it comes from or was audited in; empty if there is none
 * @param certificate null unless it is about one
 * @param entries all that the journal holds of them
 * @param policies the limits they are under; null before an edition is settled
 */
public record Background(
        List<Case> cases,
        @Nullable Certificate certificate,
        List<JournalEntry> entries,
        @Nullable Policies policies) {
    private static final String MOVED_BY_THE_CALENDAR = JournalEntry.typeOf(CaseEvent.DeadlineMoved.class);

    public Background {
        cases = List.copyOf(cases);
        entries = List.copyOf(entries);
    }

    /** Of the body itself, which nothing is on record of. */
    public static Background none() {
        return new Background(List.of(), null, List.of(), null);
    }

    /** Whether the case or certificate belongs to an account. */
    boolean isOwnedBy(@Nullable String account) {
        return certificate == null
                ? cases.stream().anyMatch(each -> each.file().opening().owner().equals(account))
                : certificate.issue().origin().owner().equals(account);
    }

    /** When the last decision was taken, which an appeal would be against; for a certificate, its granting at the least. */
    Optional<LocalDate> decidedOn() {
        return certificate == null
                ? cases.stream().flatMap(each -> decidedOn(each).stream()).findFirst()
                : Optional.of(decidedOn(certificate));
    }

    private static LocalDate decidedOn(Certificate certificate) {
        return certificate.events().reversed().stream()
                .filter(Background::decides)
                .findFirst()
                .map(CertificateEvent::on)
                .orElseGet(() -> certificate.issue().origin().decidedOn());
    }

    private static boolean decides(CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.Announced _,
                    CertificateEvent.CertificateReissued _,
                    CertificateEvent.SurveillanceConcluded _,
                    CertificateEvent.TransferRequired _,
                    CertificateEvent.RequestAnswered _,
                    CertificateEvent.MisuseRecorded _ -> true;
            case CertificateEvent.CertificateIssued _,
                    CertificateEvent.CertificateExpired _,
                    CertificateEvent.RecertificationAppliedFor _,
                    CertificateEvent.RequestMade _,
                    CertificateEvent.HolderReported _,
                    CertificateEvent.MisuseCorrected _,
                    CertificateEvent.DutyMissed _ -> false;
        };
    }

    private static Optional<LocalDate> decidedOn(Case theCase) {
        return theCase.file().events().reversed().stream()
                .filter(event -> switch (event) {
                    case CaseEvent.CertificationDecided _,
                            CaseEvent.SurveillanceDecided _,
                            CaseEvent.CaseTerminated _,
                            CaseEvent.ApplicationRejected _ -> true;
                    default -> false;
                })
                .findFirst()
                .map(CaseEvent::on);
    }

    /**
     * Whether somebody had a part in it: ever was on a team, or did anything at all in a case or to the certificate. Whoever
     * loaded a holiday arrangement only had it noted there.
     */
    boolean involves(String person) {
        return cases.stream().anyMatch(each -> each.file().involves(person))
                || entries.stream()
                        .filter(entry -> !entry.type().equals(MOVED_BY_THE_CALENDAR))
                        .anyMatch(entry -> entry.stamp().actor().equals(person));
    }

    /** What binds somebody to the client on a day (TEAM-01); nothing where there is no client. */
    List<Breach> conflicts(Dossier dossier, LocalDate day) {
        if (certificate != null) {
            var holder = certificate.contents().holder();
            return conflicts(dossier, certificate.issue().scheme(), holder.creditCode(), day);
        }
        return cases.stream()
                .flatMap(each -> conflicts(
                        dossier,
                        each.file().opening().scheme(),
                        each.file().application().applicant().creditCode(),
                        day)
                        .stream())
                .toList();
    }

    private static List<Breach> conflicts(Dossier dossier, String scheme, CreditCode client, LocalDate day) {
        return dossier.hindrances(new Engagement(scheme, TeamMember.Part.OBSERVER, client, day, day));
    }
}
