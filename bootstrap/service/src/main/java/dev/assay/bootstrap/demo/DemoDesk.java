package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.application.port.in.WorkOnCertificates;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.CertificationScheme;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the demo's people do their work, each piece on the day it is meant for. */
record DemoDesk(WorkOnCases cases, WorkOnCertificates certificates, MovableClock clock) {
    private static final Person APPLICANT = DemoPeople.with(Role.APPLICANT);

    /** Opens a case with an application that is still to be filled in. */
    CaseView apply(CertificationScheme scheme, DemoApplication application) {
        clock.moveTo(application.begin());
        return cases.open(scheme.id(), application.with(List.of()), APPLICANT).orElseThrow();
    }

    /** The same for the next certificate. */
    CaseView applyAgain(CertificateNumber number, DemoApplication application) {
        clock.moveTo(application.begin());
        return cases.openRecertification(number, application.with(List.of()), APPLICANT)
                .orElseThrow();
    }

    /** @param request the id of the request that it is held for; null for a regular one */
    CaseView supervise(CertificateNumber number, LocalDate on, @Nullable String request) {
        clock.moveTo(on);
        return cases.openSurveillance(number, null, request, null, DemoPeople.with(Role.PLANNER))
                .orElseThrow();
    }

    CaseView perform(Case theCase, DemoStep step) {
        clock.moveTo(step.on());
        var act = step.act().apply(theCase);
        return cases.perform(theCase.id(), null, act, actor(act)).orElseThrow();
    }

    /** The applicant where it may, else whoever comes last on the road from review to certificate. */
    private static Person actor(CaseAct act) {
        var roles = act.roles();
        return roles.contains(Role.APPLICANT) ? APPLICANT : DemoPeople.with(Collections.max(roles));
    }

    /** By the applicant where it may, else by the decision-maker, who may do all the rest. */
    CertificateFile perform(CertificateNumber number, CertificateAct act) {
        clock.moveTo(act.on());
        var applicant = act.roles().contains(Role.APPLICANT);
        return certificates
                .perform(number, null, act, applicant ? APPLICANT : DemoPeople.with(Role.DECISION_MAKER))
                .orElseThrow();
    }

    CertificateFile file(CertificateNumber number) {
        return certificates.find(number, DemoPeople.with(Role.REGISTRAR)).orElseThrow();
    }
}
