package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.bootstrap.demo.DemoAudit.Merit;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateAct.MakeRequest;
import dev.assay.domain.certification.certificate.CertificateAct.Report;
import dev.assay.domain.certification.certificate.HolderReport;
import dev.assay.domain.certification.certificate.HolderReport.Matter;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.certificate.Misuse;
import dev.assay.domain.certification.certificate.ScopePart;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of certificates of one scheme, issued up to three years ago: one life for each way that a certificate can go,
 * and what each of its states shows to those who look.
 */
record DemoLives(
        DemoDesk desk, SchemeEdition under, StoredDocument document, WorkingCalendar calendar, LocalDate today) {
    private static final ScopePart ADVICE = new ScopePart(List.of(), List.of(DemoApplication.ADVICE));
    private static final String SHORTCOMING = "咨询服务不再符合准则。 / The advice no longer conforms.";

    /** So that no organisation has the number of one that only applies. */
    private static final int FIRST_NUMBER = 101;

    List<DemoLife> all() {
        var lives = new ArrayList<>(List.of(
                maintained(),
                suspended(),
                restored(),
                suspendedInPart(),
                lapsed(),
                givenUp(),
                expired(),
                recertified()));
        if (under.edition().regradesAtSurveillance()) {
            lives.add(upgraded());
        }
        return lives;
    }

    private DemoLife life(int number, String zh, String en, int monthsAgo) {
        var name = new Text("虚构%s服务有限公司".formatted(zh), "Fictional %s Services Co., Ltd.".formatted(en));
        var begin = today.minusMonths(monthsAgo).minusDays(DemoScript.LAST_DAY);
        return new DemoLife(
                desk, under, document, new DemoApplication(under.edition(), name, FIRST_NUMBER + number, begin));
    }

    /** Two surveillance audits, the mark in use, another address; and what the holder reported, once in time and once late. */
    private DemoLife maintained() {
        var life = life(0, "常青", "Evergreen", 30);
        var moved = life.after(14);
        return life.certified(Merit.GOOD)
                .done(new MakeRequest(life.after(2), new HolderRequest.MarkUse("用于官网。 / For our website.")))
                .granted(life.after(2).plusDays(6), "同意使用。 / It may be used.")
                .supervised(11, audit -> audit.maintained(Merit.GOOD))
                .done(new Report(
                        moved,
                        new HolderReport(Matter.CHANGE, moved.minusDays(9), false, "公司迁址。 / The company has moved.")))
                .done(moved, certificate -> new MakeRequest(moved, DemoChanges.ofAddress(certificate.contents())))
                .granted(moved.plusDays(12), "已核实。 / Verified.")
                .supervised(22, audit -> audit.maintained(Merit.GOOD))
                .done(new Report(
                        life.after(25),
                        new HolderReport(
                                Matter.INCIDENT, life.after(24), false, "发生重大投诉。 / There was a major complaint.")));
    }

    /** Surveillance was missed: the daily run says so, and somebody decides what follows. */
    private DemoLife suspended() {
        var life = life(1, "迟到", "Latecomer", 13);
        return life.certified(Merit.GOOD)
                .done(suspension(
                        today.minusDays(10), Occasion.MISSED_SURVEILLANCE, "未按期接受监督。 / Surveillance was missed."));
    }

    private CertificateAct suspension(LocalDate on, Occasion occasion, String facts) {
        return new CertificateAct.Suspend(on, reasons().ground(occasion, facts), null, null);
    }

    /** Valid again, and busy: it is to cover another place, and its mark is misused. */
    private DemoLife restored() {
        var life = life(2, "回春", "Comeback", 20);
        var asked = life.after(13);
        var restored = asked.plusDays(9);
        var growing = today.minusDays(12);
        return life.certified(Merit.GOOD)
                .supervised(11, this::suspendingPart)
                .done(new MakeRequest(asked, new HolderRequest.Restoration("已重新培训。 / People were trained anew.")))
                .done(new CertificateAct.Restore(restored, true, true, "现场核实有效。 / Verified on site."))
                .done(growing, certificate -> new MakeRequest(growing, DemoChanges.ofPlaces(certificate.contents())))
                .supervisedForRequest(growing.plusDays(4))
                .done(new MakeRequest(today.minusDays(6), new HolderRequest.MarkUse("用于包装。 / For our packaging.")))
                .done(new CertificateAct.RecordMisuse(
                        today.minusDays(3),
                        Misuse.CORRECTION,
                        "标志用于未获认证的服务。 / On a service that is not certified.",
                        null));
    }

    private List<DemoStep> suspendingPart(DemoSurveillance audit) {
        return audit.failed(new CertificateAct.SuspendAfter(
                reasons().ground(Occasion.FAILED_SURVEILLANCE, SHORTCOMING), ADVICE, null));
    }

    /** Its holder asks to be restored. */
    private DemoLife suspendedInPart() {
        var life = life(3, "半步", "Halfway", 12);
        return life.certified(Merit.GOOD)
                .supervised(11, this::suspendingPart)
                .done(new MakeRequest(
                        today.minusDays(4), new HolderRequest.Restoration("已整改。 / It has been put right.")));
    }

    /** Nobody did anything about the suspension, and the daily run withdraws the certificate. */
    private DemoLife lapsed() {
        var life = life(4, "失时", "Overdue", 24);
        return life.certified(Merit.GOOD)
                .done(suspension(life.after(13), Occasion.MISSED_SURVEILLANCE, "未按期接受监督。 / Surveillance was missed."));
    }

    private DemoLife givenUp() {
        var life = life(5, "告别", "Farewell", 9);
        var asked = life.after(7);
        return life.certified(Merit.GOOD)
                .done(new MakeRequest(asked, new HolderRequest.GivingUp("业务终止。 / The business is closed.")))
                .done(reasons().givenUp(asked.plusDays(5), "应持证人申请。 / As the holder asked."));
    }

    /** Kept to the end, and not renewed. */
    private DemoLife expired() {
        return life(6, "往昔", "Bygone", 37)
                .certified(Merit.GOOD)
                .supervised(11, audit -> audit.maintained(Merit.GOOD))
                .supervised(22, audit -> audit.maintained(Merit.GOOD))
                .supervisedIfDue(33, audit -> audit.maintained(Merit.GOOD));
    }

    /** In the window for it: another certificate takes the place of this one. */
    private DemoLife recertified() {
        var life = life(7, "再来", "Encore", 35);
        return life.certified(Merit.GOOD)
                .supervised(11, audit -> audit.maintained(Merit.GOOD))
                .supervised(22, audit -> audit.maintained(Merit.GOOD))
                .supervisedIfDue(29, audit -> audit.maintained(Merit.GOOD))
                .recertified(windowOf(life));
    }

    /** Where the scheme opens no window, a month before it closes. */
    private LocalDate windowOf(DemoLife life) {
        var policies = under.edition().policies();
        var expiry = policies.lastDayOfValidity(life.issuedOn());
        return policies.limits(Subject.RECERTIFICATION_OPENING)
                ? policies.on(Subject.RECERTIFICATION_OPENING)
                        .before(expiry, calendar)
                        .on()
                : policies.on(Subject.RECERTIFICATION_CLOSING)
                        .before(expiry, calendar)
                        .on()
                        .minusMonths(1);
    }

    private DemoLife upgraded() {
        return life(8, "登高", "Climber", 26)
                .certified(Merit.FAIR)
                .supervised(11, audit -> audit.maintained(Merit.FAIR))
                .supervised(22, audit -> audit.maintained(Merit.GOOD));
    }

    private DemoReasons reasons() {
        return new DemoReasons(under.edition().reasons());
    }
}
