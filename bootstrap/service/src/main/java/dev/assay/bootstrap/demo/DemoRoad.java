package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Drives cases of one scheme along the road from draft to certificate, each as far as it is to go. */
final class DemoRoad {
    private final WorkOnCases cases;
    private final MovableClock clock;
    private final SchemeEdition under;
    private final LocalDate begin;
    private final StoredDocument document;
    private int walked;

    DemoRoad(WorkOnCases cases, MovableClock clock, SchemeEdition under, LocalDate begin, StoredDocument document) {
        this.cases = cases;
        this.clock = clock;
        this.under = under;
        this.begin = begin;
        this.document = document;
    }

    /** A case in each state, and one that took the long way; returns the numbers of the certificates. */
    List<String> playEveryState() {
        var straight = walk(DemoScript::granted);
        var longWay = walk(DemoScript::grantedTheLongWay);
        walk(DemoScript::refused);
        walk(DemoScript::rectifying);
        walk(DemoScript::returned);
        walk(DemoScript::rejected);
        walk(DemoScript::documentsReturned);
        walk(DemoScript::terminated);
        walk(DemoScript::withdrawn);
        var states =
                straight.stream().map(view -> view.theCase().state().code()).toList();
        for (var state : new LinkedHashSet<>(states.subList(0, states.size() - 1))) {
            walk(script -> script.granted().subList(0, states.lastIndexOf(state)));
        }
        return List.of(certificateOf(longWay.getLast()), certificateOf(straight.getLast()));
    }

    /** The case as it was opened, and after each step. */
    private List<CaseView> walk(Function<DemoScript, List<DemoScript.Step>> road) {
        var script = new DemoScript(under.edition(), walked++, begin, document);
        clock.moveTo(begin);
        var views = new ArrayList<CaseView>();
        views.add(cases.open(under.scheme().id(), script.application().with(List.of()), DemoPeople.with(Role.APPLICANT))
                .orElseThrow());
        for (var step : road.apply(script)) {
            var theCase = views.getLast().theCase();
            var act = step.on(theCase);
            clock.moveTo(act.on());
            views.add(cases.perform(theCase.id(), null, act, actor(act)).orElseThrow());
        }
        return views;
    }

    /** The applicant where it may, else whoever comes last on the road from review to certificate. */
    private static Person actor(CaseAct act) {
        var roles = act.roles();
        return DemoPeople.with(roles.contains(Role.APPLICANT) ? Role.APPLICANT : Collections.max(roles));
    }

    private static String certificateOf(CaseView view) {
        return view.theCase()
                .file()
                .latest(CaseEvent.CertificateGranted.class)
                .map(granted -> granted.certificate().number().value())
                .orElseThrow();
    }
}
