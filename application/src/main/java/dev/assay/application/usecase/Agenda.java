package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.DuePosition;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.ListObligations;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.DueDates.DueDate;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.personnel.Warning;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is due by its dates of then, and computes it again as of today. */
public final class Agenda implements ListObligations {
    private final Schemes schemes;
    private final Cases cases;
    private final Certificates certificates;
    private final Complaints complaints;
    private final DueDates dueDates;
    private final Accounts accounts;
    private final Dossiers dossiers;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    /**
     * Under the calendar of the moment.
     *
     * @param calendar asked once for each list
     */
    public Agenda(
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Complaints complaints,
            DueDates dueDates,
            Accounts accounts,
            Dossiers dossiers,
            Supplier<WorkingCalendar> calendar,
            Clock clock) {
        this.schemes = schemes;
        this.cases = cases;
        this.certificates = certificates;
        this.complaints = complaints;
        this.dueDates = dueDates;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Something found, and how to compute it as of today. */
    private record Found(DuePosition position, Function<Desk, Optional<Due>> asOfToday) {}

    @Override
    public Outcome<Page<Due>> list(@Nullable LocalDate until, @Nullable String cursor, int limit, Person reader) {
        var after = Optional.ofNullable(cursor).flatMap(DuePosition::parse);
        return cursor != null && after.isEmpty()
                ? Outcome.refused(Breach.invalid("LOG-01", "cursor", Answers.message("list.cursor")))
                : Outcome.done(list(until, after.orElse(null), limit, reader));
    }

    private Page<Due> list(@Nullable LocalDate until, @Nullable DuePosition after, int limit, Person reader) {
        var desk = new Desk(LocalDate.now(clock), calendar.get(), reader);
        var query = new DueDates.Query(reader.name(), reader.roles(), until, after, limit + 1);
        var found = Stream.concat(
                        dueDates.list(query).stream().map(Agenda::found),
                        onRecord(desk).filter(each -> isAsked(each.position(), until, after)))
                .sorted(Comparator.comparing(Found::position))
                .limit(limit + 1L)
                .toList();
        var part = Page.of(found, limit, last -> last.position().cursor());
        return new Page<>(
                part.items().stream()
                        .flatMap(each -> each.asOfToday().apply(desk).stream())
                        .filter(due -> until == null || !due.due().on().isAfter(until))
                        .sorted(Comparator.comparing(due -> due.due().on()))
                        .toList(),
                part.next());
    }

    private static boolean isAsked(DuePosition position, @Nullable LocalDate until, @Nullable DuePosition after) {
        return (until == null || !position.on().isAfter(until)) && (after == null || position.compareTo(after) > 0);
    }

    private static Found found(DueDate date) {
        return new Found(date.position(), desk -> desk.due(date));
    }

    private Stream<Found> onRecord(Desk desk) {
        return warned(desk.reader)
                .flatMap(name -> dossiers.find(name).orElseGet(() -> Dossier.empty(name)).warnings(desk.today).stream()
                        .map(warning -> new Found(
                                DuePosition.onRecordOf(
                                        name, warning.due(), warning.subject().name()),
                                _ -> Optional.of(desk.due(name, warning)))));
    }

    /** Whose warnings a person sees: administrators and planners everybody's, the body's other people their own. */
    private Stream<String> warned(Person reader) {
        if (reader.is(Role.ADMINISTRATOR) || reader.is(Role.PLANNER)) {
            return accounts.all().stream()
                    .filter(account -> account.person().isStaff())
                    .map(Account::name);
        }
        return reader.isStaff() ? Stream.of(reader.name()) : Stream.empty();
    }

    /** Everything that one answer rests on; a case or certificate is looked up once. */
    private final class Desk {
        private final LocalDate today;
        private final WorkingCalendar days;
        private final Person reader;
        private final Map<CaseId, Optional<Case>> lookedUp = new HashMap<>();
        private final Map<CertificateNumber, Optional<Certificate>> certificatesLookedUp = new HashMap<>();

        Desk(LocalDate today, WorkingCalendar days, Person reader) {
            this.today = today;
            this.days = days;
            this.reader = reader;
        }

        /** Empty if it is not due any more, because things have moved on since it was found. */
        Optional<Due> due(DueDate date) {
            return switch (date.about().kind()) {
                case CASE -> inCase(new CaseId(date.about().id()), date);
                case CERTIFICATE ->
                    ofCertificate(new CertificateNumber(date.about().id()), date);
                case COMPLAINT -> ofComplaint(new ComplaintId(date.about().id()), date);
                case PERSON -> Optional.empty();
            };
        }

        private Optional<Due> inCase(CaseId id, DueDate date) {
            return lookedUp.computeIfAbsent(id, cases::find)
                    .filter(found -> found.isVisibleTo(reader))
                    .flatMap(found -> schemes.find(found.file().opening().scheme())
                            .flatMap(scheme -> found.obligations(scheme, days, today).stream()
                                    .filter(each -> each.isAbout(date.subject(), date.item()))
                                    .findFirst()
                                    .map(each -> due(new InCase(found.id(), scheme.id(), each), each, date))));
        }

        private Optional<Due> ofComplaint(ComplaintId id, DueDate date) {
            return complaints
                    .find(id)
                    .filter(found -> found.isVisibleTo(reader))
                    .flatMap(found -> found.obligations(days, today).stream()
                            .filter(each -> each.isAbout(date.subject(), date.item()))
                            .findFirst()
                            .map(each -> due(new OfComplaint(id, each), each, date)));
        }

        private Optional<Due> ofCertificate(CertificateNumber number, DueDate date) {
            return certificatesLookedUp
                    .computeIfAbsent(number, this::certificate)
                    .filter(found -> reader.isStaff() || found.isOwnedBy(reader))
                    .flatMap(found -> schemes.find(found.issue().scheme())
                            .flatMap(scheme -> found.obligations(circumstances(scheme)).stream()
                                    .filter(each -> each.isAbout(date.subject(), date.item()))
                                    .findFirst()
                                    .map(each -> due(new OfCertificate(number, scheme.id(), each), each, date))));
        }

        private Optional<Certificate> certificate(CertificateNumber number) {
            var history = certificates.history(number);
            return history.isEmpty() ? Optional.empty() : Optional.of(new Certificates.OnRecord(history).certificate());
        }

        private CertificateCircumstances circumstances(CertificationScheme scheme) {
            return new CertificateCircumstances(reader, today, scheme, new PeopleOnRecord(accounts, dossiers), days);
        }

        private Due due(Matter matter, Obligation obligation, DueDate date) {
            return new Due(
                    matter,
                    obligation.due(),
                    obligation.daysLeft(),
                    obligation.task(),
                    obligation.reason(),
                    obligation.due().equals(date.due()) ? date.recordedAt() : startOfToday());
        }

        Due due(String name, Warning warning) {
            return new Due(
                    new OnRecord(name, warning.subject()),
                    new Deadline(warning.due(), false),
                    ChronoUnit.DAYS.between(today, warning.due()),
                    Answers.message("due." + warning.subject(), name),
                    Reason.until(warning.rule(), warning.clause(), warning.due(), today, warning.message()),
                    startOfToday());
        }

        private Instant startOfToday() {
            return today.atStartOfDay(clock.getZone()).toInstant();
        }
    }
}
