package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due in a state: by the limits of the edition, and by the days that were agreed or set in the case itself. */
record Duties(CaseState state, Policies policies, WorkingCalendar calendar, LocalDate today) {
    private static final String PROCEDURE = "CESI-SC-OD01 ";

    private record Turn(Role role, @Nullable String person) {}

    /** The next due first. */
    List<Obligation> all() {
        return Stream.of(
                        review().stream(), decision().stream(), visit().stream(), responses(), rectification().stream())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(obligation -> obligation.due().on()))
                .toList();
    }

    private Optional<Obligation> review() {
        return state instanceof CaseState.Submitted(var file)
                ? limited(
                        Subject.APPLICATION_REVIEW,
                        Policies.Subject.APPLICATION_REVIEW,
                        file.required(CaseEvent.ApplicationSubmitted.class).on(),
                        calendar)
                : Optional.empty();
    }

    /** Counted from acceptance, without the days that were the client's to put something right (CASE-19). */
    private Optional<Obligation> decision() {
        var file = state.file();
        return file.latest(CaseEvent.ApplicationAccepted.class)
                .filter(_ -> turn().isPresent())
                .flatMap(accepted -> limited(
                        Subject.DECISION,
                        Policies.Subject.DECISION,
                        accepted.on(),
                        calendar.pausedOn(new RectificationTime(file, today)::covers)));
    }

    private Optional<Obligation> limited(
            Subject subject, Policies.Subject limited, LocalDate event, WorkingCalendar days) {
        if (!policies.limits(limited)) {
            return Optional.empty();
        }
        var within = policies.on(limited);
        return turn().map(turn -> Obligation.of(
                subject,
                null,
                turn.role(),
                turn.person(),
                within.after(event, days),
                today,
                within.reason(event, today, days)));
    }

    /** Whose turn it is to move the case on; nobody's before it is submitted and after it is decided. */
    private Optional<Turn> turn() {
        var leader = state.file().plan().map(AuditPlan::leader).orElse(null);
        return Optional.ofNullable(
                switch (state) {
                    case CaseState.Submitted _, CaseState.Accepted _, CaseState.Concluded _ ->
                        new Turn(Role.REVIEWER, null);
                    case CaseState.Contracted _ -> new Turn(Role.PLANNER, null);
                    case CaseState.Planned _, CaseState.DocumentsPassed _, CaseState.Evaluating _ ->
                        new Turn(Role.AUDITOR, leader);
                    case CaseState.DocumentsReturned _, CaseState.Rectifying _ -> client();
                    case CaseState.Reviewed _ -> new Turn(Role.DECISION_MAKER, null);
                    case CaseState.Draft _,
                            CaseState.Returned _,
                            CaseState.Rejected _,
                            CaseState.Granted _,
                            CaseState.Refused _,
                            CaseState.Certified _,
                            CaseState.Completed _,
                            CaseState.Terminated _,
                            CaseState.Withdrawn _ -> null;
                });
    }

    private Turn client() {
        return new Turn(Role.APPLICANT, state.file().opening().owner());
    }

    private Optional<Obligation> visit() {
        return switch (state) {
            case CaseState.Planned _, CaseState.DocumentsReturned _, CaseState.DocumentsPassed _ ->
                state.file()
                        .plan()
                        .map(plan -> set(
                                Subject.VISIT,
                                null,
                                new Turn(Role.AUDITOR, plan.leader()),
                                plan.from(),
                                "CASE-10",
                                PROCEDURE + "3.2.2.4",
                                Case.WORDING.message("due.visit", plan.from())));
            default -> Optional.empty();
        };
    }

    private Stream<Obligation> responses() {
        return switch (state) {
            case CaseState.Evaluating(var file) -> responses(file);
            case CaseState.Concluded(var file) -> responses(file);
            case CaseState.Reviewed(var file) -> responses(file);
            default -> Stream.empty();
        };
    }

    private Stream<Obligation> responses(CaseFile file) {
        return file.findings().values().stream().flatMap(found -> response(found).stream());
    }

    private Optional<Obligation> response(FollowUp found) {
        var id = found.finding().id();
        return found.dueOn()
                .map(dueOn -> set(
                        Subject.FINDING_RESPONSE,
                        id,
                        client(),
                        dueOn,
                        "CASE-15",
                        PROCEDURE + "3.3.2.2",
                        Case.WORDING.message("due.finding", id, dueOn)));
    }

    private Optional<Obligation> rectification() {
        return state.file().milestone()
                        instanceof CertificationDecided(var _, Decision.Rectify(var until, var _), var _)
                ? Optional.of(set(
                        Subject.RECTIFICATION,
                        null,
                        client(),
                        until,
                        "CASE-20",
                        PROCEDURE + "3.3",
                        Case.WORDING.message("due.rectification", until)))
                : Optional.empty();
    }

    /** A day that somebody set, rather than a limit. */
    private Obligation set(
            Subject subject,
            @Nullable String item,
            Turn turn,
            LocalDate dueOn,
            String rule,
            String clause,
            Message message) {
        var reason = Reason.until(rule, clause, dueOn, today, message);
        return Obligation.of(subject, item, turn.role(), turn.person(), new Deadline(dueOn, false), today, reason);
    }
}
