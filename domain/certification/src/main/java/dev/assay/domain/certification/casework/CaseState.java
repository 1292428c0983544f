package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.explanation.Wording;
import java.util.List;

/** Where a case stands. Each state holds the acts that it allows; no other act is possible in it. */
public sealed interface CaseState
        permits Draft,
                Submitted,
                Accepted,
                Contracted,
                Planned,
                DocumentsPassed,
                Evaluated,
                Concluded,
                Granted,
                Refused,
                Certified {

    CaseFile file();

    /** The state's name in hyphenated words. */
    default String code() {
        return Wording.codeOf(getClass());
    }

    /** The acts that the state allows. */
    default List<Class<? extends CaseAct>> acts() {
        return switch (this) {
            case Draft _ -> List.of(CaseAct.Amend.class, CaseAct.Submit.class);
            case Submitted _ -> List.of(CaseAct.Accept.class);
            case Accepted _ -> List.of(CaseAct.SignContract.class);
            case Contracted _ -> List.of(CaseAct.Plan.class);
            case Planned _ -> List.of(CaseAct.PassDocuments.class);
            case DocumentsPassed _ -> List.of(CaseAct.Evaluate.class);
            case Evaluated _ -> List.of(CaseAct.Conclude.class);
            case Concluded _ -> List.of(CaseAct.Decide.class);
            case Granted _ -> List.of(CaseAct.IssueCertificate.class);
            case Refused _ -> List.of();
            case Certified _ -> List.of();
        };
    }

    /** The state that the last event on file brought about. */
    static CaseState of(CaseFile file) {
        return switch (file.events().getLast()) {
            case CaseEvent.CaseOpened _ -> new Draft(file);
            case CaseEvent.ApplicationAmended _ -> new Draft(file);
            case CaseEvent.ApplicationSubmitted _ -> new Submitted(file);
            case CaseEvent.ApplicationAccepted _ -> new Accepted(file);
            case CaseEvent.ContractSigned _ -> new Contracted(file);
            case CaseEvent.AuditPlanned _ -> new Planned(file);
            case CaseEvent.DocumentsPassed _ -> new DocumentsPassed(file);
            case CaseEvent.EvaluationDelivered _ -> new Evaluated(file);
            case CaseEvent.VisitConcluded _ -> new Concluded(file);
            case CertificationDecided(var _, Decision.Grant _) -> new Granted(file);
            case CertificationDecided(var _, Decision.Refuse _) -> new Refused(file);
            case CaseEvent.CertificateGranted _ -> new Certified(file);
        };
    }
}
