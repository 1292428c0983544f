package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.bootstrap.demo.DemoAudit.Merit;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent.CertificateGranted;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.obligation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The life of one certificate: what is to be done about it, each deed on its day. Nothing is done before somebody does the
 * deeds, in the order of their days.
 */
final class DemoLife {
    private final DemoDesk desk;
    private final SchemeEdition under;
    private final StoredDocument document;
    private final DemoApplication applied;
    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable Case underway;
    private @Nullable CertificateNumber number;

    DemoLife(DemoDesk desk, SchemeEdition under, StoredDocument document, DemoApplication applied) {
        this.desk = desk;
        this.under = under;
        this.document = document;
        this.applied = applied;
    }

    /** Something to be done on a day. */
    record Deed(LocalDate on, Runnable what) {}

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    /** The certificate as it has come to be. */
    CertificateNumber number() {
        return Optional.ofNullable(number).orElseThrow();
    }

    /** The day of the first issue. */
    LocalDate issuedOn() {
        return applied.begin().plusDays(DemoScript.LAST_DAY);
    }

    LocalDate after(int months) {
        return issuedOn().plusMonths(months);
    }

    DemoLife certified(Merit merit) {
        return certified(AuditKind.INITIAL, merit, applied, () -> desk.apply(under.scheme(), applied));
    }

    DemoLife recertified(LocalDate begin) {
        var again = new DemoApplication(under.edition(), applied.name(), applied.which(), begin);
        return certified(AuditKind.RECERTIFICATION, Merit.GOOD, again, () -> desk.applyAgain(number(), again));
    }

    private DemoLife certified(AuditKind kind, Merit merit, DemoApplication application, Supplier<CaseView> opened) {
        var script = new DemoScript(application, new DemoAudit(under.edition(), kind), document);
        on(application.begin(), () -> underway = opened.get().theCase());
        return walked(script.granted(merit)).on(application.begin().plusDays(DemoScript.LAST_DAY), this::takeNumber);
    }

    private void takeNumber() {
        number = underway()
                .file()
                .latest(CertificateGranted.class)
                .map(granted -> granted.certificate().number())
                .orElseThrow();
    }

    /** A regular surveillance audit, so many months after the issue. */
    DemoLife supervised(int months, Function<DemoSurveillance, List<DemoStep>> course) {
        var audit = new DemoSurveillance(under.edition(), after(months));
        return on(
                        audit.openedOn(),
                        () -> underway =
                                desk.supervise(number(), audit.openedOn(), null).theCase())
                .walked(course.apply(audit));
    }

    /** The same where one is due by then, which depends on how the calendar years lie. */
    DemoLife supervisedIfDue(int months, Function<DemoSurveillance, List<DemoStep>> course) {
        var audit = new DemoSurveillance(under.edition(), after(months));
        return on(audit.openedOn(), () -> {
                    underway = null;
                    if (isSurveillanceDue()) {
                        underway =
                                desk.supervise(number(), audit.openedOn(), null).theCase();
                    }
                })
                .walked(course.apply(audit));
    }

    private boolean isSurveillanceDue() {
        return desk.file(number()).obligations().stream()
                .anyMatch(due -> due.subject() == Obligation.Subject.SURVEILLANCE);
    }

    /** Opens the audit that the holder's latest request needs. */
    DemoLife supervisedForRequest(LocalDate on) {
        return on(on, () -> desk.supervise(number(), on, latestRequest(certificate())));
    }

    /** The holder's latest request is granted. */
    DemoLife granted(LocalDate on, String statement) {
        return done(
                on, certificate -> new CertificateAct.AnswerRequest(on, latestRequest(certificate), true, statement));
    }

    private static String latestRequest(Certificate certificate) {
        return certificate.openRequests().keySet().stream()
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    DemoLife done(CertificateAct act) {
        return done(act.on(), _ -> act);
    }

    /** An act that depends on what the certificate then is. */
    DemoLife done(LocalDate on, Function<Certificate, CertificateAct> act) {
        return on(on, () -> desk.perform(number(), act.apply(certificate())));
    }

    private Certificate certificate() {
        return desk.file(number()).certificate();
    }

    /** In an audit that there was no need to open, nothing is done. */
    private DemoLife walked(List<DemoStep> steps) {
        for (var step : steps) {
            on(step.on(), () -> {
                if (underway != null) {
                    underway = desk.perform(underway, step).theCase();
                }
            });
        }
        return this;
    }

    private Case underway() {
        return Optional.ofNullable(underway).orElseThrow();
    }

    private DemoLife on(LocalDate day, Runnable what) {
        deeds.add(new Deed(day, what));
        return this;
    }
}
