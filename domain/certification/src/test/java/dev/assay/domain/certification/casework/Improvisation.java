package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.finding.Verification.Means;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What somebody might try next on a day: mostly something that leads somewhere, and sometimes anything at all. */
record Improvisation(Random random, Road road, LocalDate today) {
    private static final List<String> AUDITORS = List.of("lei", "an", "ao", "wan");

    /** What ends a case early is thought better of mostly, so that some come far. */
    CaseAct act() {
        var act = thought();
        if (isFinal(act) && chance(75)) {
            act = thought();
        }
        if (chance(93)) {
            return Itinerary.on(today, act);
        }
        return Itinerary.on(road.lastDay().plusDays(random.nextInt(5) - 2), act);
    }

    private CaseAct thought() {
        return chance(85) ? sensible() : one(Itinerary.USUAL.all());
    }

    private static boolean isFinal(CaseAct act) {
        return switch (act) {
            case CaseAct.Withdraw _, CaseAct.Reject _ -> true;
            case CaseAct.DecideTermination termination -> termination.approved();
            case CaseAct.Decide(var _, var decision) -> decision instanceof Decision.Refuse;
            default -> false;
        };
    }

    Person actor(CaseAct act) {
        if (chance(15)) {
            return one(People.ALL);
        }
        var leader = road.file().plan().map(AuditPlan::leader);
        return act.roles().contains(Role.AUDITOR) && !act.roles().contains(Role.APPLICANT) && leader.isPresent()
                ? People.USUAL.find(leader.get()).orElseThrow()
                : People.doing(act);
    }

    private CaseAct sensible() {
        var itinerary = road.itinerary();
        return switch (road.theCase().state()) {
            case CaseState.Draft _, CaseState.Returned _ ->
                chance(85)
                        ? itinerary.submit()
                        : one(List.of(itinerary.amend(), itinerary.addDocument(), itinerary.withdraw()));
            case CaseState.Submitted _ ->
                chance(75)
                        ? itinerary.accept()
                        : one(List.of(itinerary.sendBack(), itinerary.sendBack(), itinerary.reject()));
            case CaseState.Accepted _ -> chance(70) ? sign() : chance(60) ? itinerary.quote() : aside();
            case CaseState.Contracted _ -> chance(90) ? plan() : aside();
            case CaseState.Planned _ ->
                chance(50)
                        ? chance(50) ? itinerary.passDocuments() : itinerary.waiveDocuments()
                        : chance(40) ? itinerary.returnDocuments() : chance(80) ? objecting() : aside();
            case CaseState.DocumentsReturned _ ->
                chance(70) ? itinerary.correctDocuments() : chance(60) ? objecting() : aside();
            case CaseState.DocumentsPassed _ ->
                chance(60) ? opening() : chance(50) ? objecting() : chance(70) ? mystery() : aside();
            case CaseState.Evaluating _ -> evaluating();
            case CaseState.Concluded _ ->
                chance(60) ? secret().<CaseAct>map(itinerary::release).orElseGet(itinerary::review) : following();
            case CaseState.Reviewed _ ->
                road.file().openTermination().isPresent() ? aside() : chance(80) ? decided() : following();
            case CaseState.Rectifying _ ->
                chance(70) ? itinerary.reportRectification() : chance(60) ? itinerary.refuse("too late") : aside();
            case CaseState.Granted _ -> chance(90) ? itinerary.issue() : itinerary.withdraw();
            case CaseState.Rejected _,
                    CaseState.Refused _,
                    CaseState.Certified _,
                    CaseState.Completed _,
                    CaseState.Terminated _,
                    CaseState.Withdrawn _ -> one(itinerary.all());
        };
    }

    private CaseAct decided() {
        return road.file().purpose() instanceof Purpose.Surveillance
                ? road.itinerary().decideSurveillance(chance(50) ? measures() : new CertificateAct.Measure[0])
                : decision();
    }

    private static CertificateAct.Measure[] measures() {
        return new CertificateAct.Measure[] {
            new CertificateAct.SuspendAfter(new Ground(null, "the tea is not as promised"), null, null)
        };
    }

    private CaseAct sign() {
        var accepted = road.file().required(CaseEvent.ApplicationAccepted.class).on();
        return new CaseAct.SignContract(today, new Contract("K-1", accepted, today));
    }

    private CaseAct plan() {
        var leader = one(AUDITORS);
        var team = new ArrayList<TeamMember>();
        team.add(Itinerary.member(leader, Part.LEADER, "2", "0"));
        team.add(Itinerary.member(one(AUDITORS), Part.AUDITOR, "1", "0"));
        if (chance(50)) {
            team.add(Itinerary.member(one(People.ALL).name(), one(List.of(Part.values())), "0", "0"));
        }
        var from = today.plusDays(random.nextInt(4));
        return new CaseAct.Plan(today, from, from.plusDays(3), team, AuditTimeRequest.Factors.NONE, "initial");
    }

    private CaseAct objecting() {
        if (road.file().openObjection().isPresent()) {
            return road.itinerary().decideObjection(chance(50));
        }
        return road.itinerary()
                .object(road.file()
                        .plan()
                        .map(plan -> one(plan.team()).person())
                        .orElse("an"));
    }

    private CaseAct opening() {
        var attendance = road.file().requiredPlan().team().stream()
                .map(TeamMember::person)
                .toList();
        return new CaseAct.OpenVisit(today, attendance);
    }

    private CaseAct mystery() {
        var hidden = road.file().activities().keySet().stream().toList();
        return hidden.isEmpty() || chance(60)
                ? activity("B", "P2", Manner.MYSTERY, road.lastDay())
                : road.itinerary().release(one(hidden));
    }

    private Optional<String> secret() {
        var file = road.file();
        return file.activities().values().stream()
                .filter(reported -> !file.isOpenToClient(reported))
                .map(CaseEvent.ActivityReported::id)
                .findFirst();
    }

    private CaseAct activity(String mode, String place, Manner manner, LocalDate day) {
        var efforts = road.file().requiredPlan().team().stream()
                .filter(member -> member.part().audits())
                .map(member -> Itinerary.effort(member.person(), member.part() == Part.LEADER ? "1" : "0.5"))
                .toList();
        return new CaseAct.ReportActivity(
                today, new ConductedActivity(mode, place, day, day, manner, efforts, "as planned", List.of(), null));
    }

    private CaseAct evaluating() {
        var file = road.file();
        if (chance(file.openObjection().isPresent() ? 60 : 2)) {
            return chance(50) ? objecting() : plan();
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> chance(isReported("A") ? 20 : 70) ? onSite("A", "P1", 0) : onSite("B", "P2", 1);
            case 3 -> road.itinerary().marks(chance(65) ? "9" : "3", "8");
            case 4 -> chance(30) ? survey() : mystery();
            case 5, 6 -> following();
            default -> conclusion();
        };
    }

    private boolean isReported(String mode) {
        return road.file().activities().values().stream()
                .anyMatch(reported -> reported.activity().mode().equals(mode));
    }

    /** On the first day that it can be, or the day after; planned anew if there is none. */
    private CaseAct onSite(String mode, String place, int after) {
        var plan = road.file().requiredPlan();
        var opened =
                road.file().first(CaseEvent.VisitOpened.class).orElseThrow().on();
        var day = (opened.isAfter(plan.from()) ? opened : plan.from()).plusDays(after);
        return day.isAfter(plan.to()) ? plan() : activity(mode, place, Manner.ON_SITE, day);
    }

    private CaseAct survey() {
        return road.itinerary().survey(100, chance(70) ? 84 : 79, chance(70) ? "hotter water" : null);
    }

    /** Findings, and what becomes of them. */
    private CaseAct following() {
        var itinerary = road.itinerary();
        var open = ids(FollowUp.Status.OPEN);
        var answered = ids(FollowUp.Status.ANSWERED);
        if (!answered.isEmpty() && chance(70)) {
            var effective = chance(70);
            return new CaseAct.VerifyFinding(
                    today,
                    one(answered),
                    one(List.of(Means.values())),
                    effective,
                    "looked at",
                    effective ? null : today.plusDays(9));
        }
        if (!open.isEmpty() && chance(80)) {
            return itinerary.answer(one(open));
        }
        if (chance(40)) {
            var grade = one(List.of(Grade.values()));
            return Altered.in(itinerary.finding(grade), "dueOn", grade.isNonconformity() ? today.plusDays(9) : null);
        }
        return chance(60) ? itinerary.reopen() : aside();
    }

    private List<String> ids(FollowUp.Status status) {
        return road.file().findings().values().stream()
                .filter(each -> each.status() == status)
                .map(each -> each.finding().id())
                .toList();
    }

    private CaseAct conclusion() {
        var blocked = road.file().findings().values().stream().anyMatch(FollowUp::blocks);
        return road.itinerary()
                .conclude(
                        chance(50)
                                ? one(List.of(Recommendation.values()))
                                : blocked ? Recommendation.AFTER_CORRECTION : Recommendation.RECOMMENDED);
    }

    private CaseAct decision() {
        return switch (random.nextInt(10)) {
            case 0 -> road.itinerary().refuse("not now");
            case 1 -> road.itinerary().grant("PLAIN");
            case 2 -> road.itinerary().grant("FINE", "a lawsuit");
            case 3, 4, 5 ->
                new CaseAct.Decide(today, new Decision.Rectify(today.plusDays(5), Itinerary.shortcomings()));
            default -> road.itinerary().grant("FINE");
        };
    }

    /** Beside the road. */
    private CaseAct aside() {
        var itinerary = road.itinerary();
        if (road.file().openTermination().isPresent()) {
            return itinerary.decideTermination(chance(25));
        }
        return switch (random.nextInt(12)) {
            case 0 -> itinerary.withdraw();
            case 1, 2, 3, 4 -> itinerary.proposeTermination();
            default -> itinerary.addDocument();
        };
    }

    /** How many days later something is tried next; longer while the time to rectify runs. */
    static int pause(Random random, Road road) {
        return road.file().milestone() instanceof CertificationDecided && random.nextInt(4) == 0
                ? 7
                : Math.max(0, random.nextInt(5) - 2);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<? extends T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
