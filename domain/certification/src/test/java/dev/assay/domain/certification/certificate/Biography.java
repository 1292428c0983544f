package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateAct.AnswerRequest;
import dev.assay.domain.certification.certificate.CertificateAct.CloseMisuse;
import dev.assay.domain.certification.certificate.CertificateAct.ConcludeSurveillance;
import dev.assay.domain.certification.certificate.CertificateAct.Measure;
import dev.assay.domain.certification.certificate.CertificateAct.Reduce;
import dev.assay.domain.certification.certificate.CertificateAct.Regrade;
import dev.assay.domain.certification.certificate.CertificateAct.Restore;
import dev.assay.domain.certification.certificate.CertificateAct.Suspend;
import dev.assay.domain.certification.certificate.CertificateAct.SuspendAfter;
import dev.assay.domain.certification.certificate.CertificateAct.WithdrawAfter;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts drawn at random, more often than not such as might be possible. */
record Biography(Random random, Life life, LocalDate today) {

    /** Often enough what would keep the certificate, so that some of them live to their end. */
    CertificateAct act() {
        if (!life.stateOn(today).isInForce() && chance(6)) {
            return tooLate();
        }
        if (life.stateOn(today) instanceof CertificateState.Suspended suspended
                && suspended.part() != null
                && chance(3)) {
            return Acts.conclude(today, new Reduce(scope()));
        }
        if (life.stateOn(today) instanceof CertificateState.Suspended && chance(4)) {
            return life.certificate().isAskedBy(today, HolderRequest.Restoration.class)
                    ? Acts.restore(today)
                    : Acts.ask(today, Acts.RESTORATION);
        }
        return life.certificate().openTransfers().isEmpty() || chance(5) ? whatever() : transfer();
    }

    /** For a day on which it was not over yet. */
    private CertificateAct tooLate() {
        var open = List.copyOf(life.certificate().openRequests().keySet());
        return switch (random.nextInt(4)) {
            case 0 -> Acts.conclude(day(60), new Regrade(level()));
            case 1 -> Acts.grant(day(60), any(open, "Q1"));
            default -> Acts.restore(day(60));
        };
    }

    private CertificateAct transfer() {
        var certificate = life.certificate();
        return certificate.openRequests().values().stream()
                .filter(made -> made.request() instanceof HolderRequest.Change)
                .findFirst()
                .<CertificateAct>map(
                        made -> isEvaluated(made.id()) ? Acts.grant(today, made.id()) : Acts.evaluate(today, made.id()))
                .orElseGet(() -> Acts.ask(
                        today,
                        Acts.transferred(
                                certificate.contents(),
                                certificate.openTransfers().stream()
                                        .reduce((_, newer) -> newer)
                                        .orElseThrow()
                                        .edition())));
    }

    private boolean isEvaluated(String request) {
        return life.certificate().surveillance().stream().anyMatch(report -> request.equals(report.request()));
    }

    private CertificateAct whatever() {
        var open = List.copyOf(life.certificate().openRequests().keySet());
        var misuses = List.copyOf(life.certificate().openMisuses().keySet());
        return switch (random.nextInt(16)) {
            case 0 -> new Suspend(on(), ground(), part(), until());
            case 1, 2 -> new Restore(on(), chance(9), chance(9), "verified");
            case 3 -> chance(2) ? Acts.withdraw(on(), listed()) : Acts.warn(on());
            case 4 -> chance(4) ? Acts.cancel(on(), listed()) : Acts.demand(on());
            case 5, 6, 7, 8 -> Acts.ask(received(), request());
            case 9, 10, 11 -> new AnswerRequest(on(), any(open, "Q1"), chance(8), "answered");
            case 12 -> Acts.report(received(), any(HolderReport.Matter.values()), day(40), chance(3));
            case 13 ->
                chance(3)
                        ? Acts.requireTransfer(received(), any(editions(), "9"), today.plusDays(random.nextInt(500)))
                        : surveillance(open);
            case 14 -> new CloseMisuse(on(), any(misuses, "M1"), "corrected");
            default -> surveillance(open);
        };
    }

    /** Who usually does it, or anybody. */
    Person actor(CertificateAct act) {
        return chance(7) ? Staff.doing(act) : any(Staff.ALL.toArray(Person[]::new));
    }

    private ConcludeSurveillance surveillance(List<String> open) {
        var measures = measures();
        var on = on();
        return new ConcludeSurveillance(
                on,
                new SurveillanceReport(
                        "c-" + random.nextInt(99),
                        on.minusDays(random.nextInt(30)),
                        chance(2) ? "trigger-1" : null,
                        chance(5) && !open.isEmpty() ? any(open, "Q1") : null,
                        measures.stream()
                                .noneMatch(each -> each instanceof SuspendAfter || each instanceof WithdrawAfter),
                        List.of("T"),
                        List.of("cup-1", "cup-2"),
                        List.of("P1"),
                        List.of(),
                        List.of(chance(5) ? Staff.OTHER_AUDITOR.name() : Staff.AUDITOR.name())),
                measures);
    }

    private List<Measure> measures() {
        if (chance(2)) {
            return List.of(new Reduce(scope()), new SuspendAfter(Acts.ground("failed"), part(), null));
        }
        var measures = new ArrayList<Measure>();
        while (chance(4)) {
            measures.add(
                    switch (random.nextInt(16)) {
                        case 0, 1, 2, 3, 4, 5, 6 -> new Regrade(level());
                        case 7, 8, 9, 10 -> new Reduce(scope());
                        case 11, 12, 13, 14 -> new SuspendAfter(ground(), part(), until());
                        default -> new WithdrawAfter(ground());
                    });
        }
        return measures;
    }

    private HolderRequest request() {
        var contents = life.certificate().contents();
        return switch (random.nextInt(9)) {
            case 0 -> Acts.MARK_USE;
            case 1 -> Acts.PAUSE;
            case 2 -> chance(5) ? Acts.GIVING_UP : Acts.RESTORATION;
            case 3, 4 -> Acts.RESTORATION;
            case 5 -> Acts.changeOf(contents.withLevel(level()));
            case 6 -> Acts.rescoped(contents, scope());
            case 7 -> Acts.transferred(contents, any(editions(), "9"));
            default -> renamed(contents);
        };
    }

    private HolderRequest renamed(Contents contents) {
        var name = "House " + random.nextInt(5);
        var holder = new Organisation(
                new Text(name, name),
                contents.holder().address(),
                contents.holder().creditCode());
        return new HolderRequest.Change(holder, contents.scope(), contents.level(), contents.edition(), "a new name");
    }

    private Scope scope() {
        var ids = Stream.of("P1", "P2", "P3").filter(_ -> chance(6)).toArray(String[]::new);
        var some = Acts.places(ids);
        var roof = new Place(
                "P4",
                new Text("屋顶", "Roof"),
                life.certificate().issue().holder().address());
        return chance(2) ? new Scope(List.of(roof, Life.CELLAR), some.activities(), some.fieldCode()) : some;
    }

    private @Nullable ScopePart part() {
        return chance(4)
                ? null
                : new ScopePart(
                        Stream.of("P1", "P2", "P3").filter(_ -> chance(4)).toList(),
                        chance(2) ? List.of(any(Life.SERVING, Life.BREWING)) : List.of());
    }

    private @Nullable LocalDate until() {
        return chance(6) ? null : on().plusDays(random.nextInt(200));
    }

    private Ground ground() {
        return new Ground(listed(), chance(9) ? "as was found" : " ");
    }

    /** Of the list of a kind that fits or of another, or none. */
    private @Nullable String listed() {
        var reasons = life.scheme().editions().getFirst().reasons();
        if (reasons.inWords()) {
            return null;
        }
        var ids = Stream.of(reasons.suspension(), reasons.suspension(), reasons.withdrawal(), reasons.cancellation())
                .flatMap(List::stream)
                .map(Listed::id)
                .toList();
        return any(ids, "fees");
    }

    private String level() {
        return any(
                life.scheme().editions().getFirst().levels().stream()
                        .map(Level::code)
                        .toList(),
                "FINE");
    }

    private List<String> editions() {
        return life.scheme().editions().stream().map(Edition::id).toList();
    }

    /** Today, or on a day before. */
    private LocalDate on() {
        return chance(6) ? today : day(60);
    }

    private LocalDate received() {
        return chance(9) ? today : day(20);
    }

    /** Up to so many days ago, and once in a while tomorrow. */
    private LocalDate day(int ago) {
        return today.minusDays(random.nextInt(ago) - (chance(1) ? 1 : 0));
    }

    private boolean chance(int ofTen) {
        return random.nextInt(10) < ofTen;
    }

    private String any(List<String> all, String none) {
        return all.isEmpty() ? none : all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }
}
