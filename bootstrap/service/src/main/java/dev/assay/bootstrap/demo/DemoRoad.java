package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent.CertificateGranted;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drives cases of one scheme along the road from draft to certificate, each as far as it is to go. */
final class DemoRoad {
    private final WorkOnCases cases;
    private final MovableClock clock;
    private final SchemeEdition under;
    private final LocalDate begin;

    DemoRoad(WorkOnCases cases, MovableClock clock, SchemeEdition under, LocalDate begin) {
        this.cases = cases;
        this.clock = clock;
        this.under = under;
        this.begin = begin;
    }

    /** One case that stops at each state, and one that is refused; returns the numbers of the certificates. */
    List<String> playEveryState() {
        var numbers = new ArrayList<String>();
        var whole = script(0).granted().size();
        for (int steps = 0; steps <= whole; steps++) {
            certificateOf(walk(steps, script(steps).granted().subList(0, steps)))
                    .ifPresent(numbers::add);
        }
        walk(whole + 1, script(whole + 1).refused());
        return numbers;
    }

    private DemoScript script(int which) {
        return new DemoScript(under.edition(), which, begin);
    }

    private CaseView walk(int which, List<DemoScript.Step> steps) {
        clock.moveTo(begin);
        var applicant = DemoPeople.with(Role.APPLICANT);
        var view = cases.open(under.scheme().id(), script(which).application(), applicant)
                .orElseThrow();
        for (var step : steps) {
            var act = step.on(view.theCase());
            clock.moveTo(act.on());
            view = perform(view, act).orElseThrow();
        }
        return view;
    }

    private Outcome<CaseView> perform(CaseView view, CaseAct act) {
        var id = view.theCase().id();
        var actor = DemoPeople.with(act.role());
        return act instanceof CaseAct.IssueCertificate issue
                ? cases.issueCertificate(id, null, issue.on(), actor)
                : cases.perform(id, null, act, actor);
    }

    private static Optional<String> certificateOf(CaseView view) {
        return view.theCase()
                .file()
                .latest(CertificateGranted.class)
                .map(granted -> granted.certificate().number().value());
    }
}
