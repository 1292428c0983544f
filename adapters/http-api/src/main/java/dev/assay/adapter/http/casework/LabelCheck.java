package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.adapter.http.scheme.Labels;
import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Labels are no part of a sheet that is kept, so a case cannot check them. */
@Singleton
final class LabelCheck {
    private final ConsultSchemes schemes;
    private final CaseDesk desk;

    LabelCheck(ConsultSchemes schemes, CaseDesk desk) {
        this.schemes = schemes;
        this.desk = desk;
    }

    /** Throws a refusal if an application's self-assessment is labelled by other rows than today's edition has. */
    void check(String scheme, ApplicationForm form, String within) {
        var assessment = form.selfAssessment();
        if (assessment != null
                && schemes.find(scheme, null) instanceof Outcome.Done<ConsultSchemes.SchemeEdition>(var under)) {
            refuse(Labels.misplaced(assessment.labels(), under.edition()), within + "selfAssessment");
        }
    }

    /** The same of an application that is changed; whoever may not change it is left to be told so. */
    void check(String id, ApplicationForm form, Authentication caller) {
        var found = desk.find(id, caller);
        var edition = found.theCase().file().edition(found.scheme());
        var assessment = form.selfAssessment();
        if (assessment != null && edition.isPresent()) {
            refuse(Labels.misplaced(assessment.labels(), edition.get()), "selfAssessment");
        } else {
            check(found.scheme().id(), form, "");
        }
    }

    /** Throws a refusal if marks are labelled by other rows, with whatever else is wrong with the marks. */
    void check(String id, MarksForm form, Authentication caller) {
        var auditor = SignedIn.person(caller).is(Role.AUDITOR);
        var found = desk.find(id, caller);
        var edition = found.theCase().file().edition(found.scheme());
        if (!auditor || edition.isEmpty()) {
            return;
        }
        var misplaced = Labels.misplaced(form.labels(), edition.get());
        if (!misplaced.isEmpty()) {
            var codes = form.marksOrNone().keySet();
            throw new Refusal(Stream.concat(
                            misplaced.stream(),
                            edition.get().rate(EvaluationSheet.of(form.marksOrNone())).breaches().stream()
                                    .filter(breach ->
                                            codes.stream().anyMatch(code -> ("marks." + code).equals(breach.field()))))
                    .toList());
        }
    }

    private static void refuse(List<Breach> misplaced, String within) {
        if (!misplaced.isEmpty()) {
            throw new Refusal(
                    misplaced.stream().map(breach -> breach.within(within)).toList());
        }
    }
}
