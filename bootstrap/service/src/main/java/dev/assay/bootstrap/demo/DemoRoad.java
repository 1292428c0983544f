package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.bootstrap.demo.DemoAudit.Merit;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.CertificateNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Drives cases of one scheme along the road from draft to certificate, each as far as it is to go. */
final class DemoRoad {
    private final DemoDesk desk;
    private final SchemeEdition under;
    private final LocalDate begin;
    private final StoredDocument document;
    private int walked;

    DemoRoad(DemoDesk desk, SchemeEdition under, LocalDate begin, StoredDocument document) {
        this.desk = desk;
        this.under = under;
        this.begin = begin;
        this.document = document;
    }

    /** A case in each state, and one that took the long way; returns the numbers of the certificates. */
    List<CertificateNumber> playEveryState() {
        var straight = walk(script -> script.granted(Merit.GOOD));
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
            walk(script -> script.granted(Merit.GOOD).subList(0, states.lastIndexOf(state)));
        }
        return List.of(certificateOf(longWay.getLast()), certificateOf(straight.getLast()));
    }

    /** The case as it was opened, and after each step. */
    private List<CaseView> walk(Function<DemoScript, List<DemoStep>> road) {
        var edition = under.edition();
        var script = new DemoScript(
                DemoApplication.of(edition, walked++, begin), new DemoAudit(edition, AuditKind.INITIAL), document);
        var views = new ArrayList<CaseView>();
        views.add(desk.apply(under.scheme(), script.application()));
        for (var step : road.apply(script)) {
            views.add(desk.perform(views.getLast().theCase(), step));
        }
        return views;
    }

    private static CertificateNumber certificateOf(CaseView view) {
        return view.theCase()
                .file()
                .latest(CaseEvent.CertificateGranted.class)
                .map(granted -> granted.certificate().number())
                .orElseThrow();
    }
}
