package dev.assay.application.usecase;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.AssessImpact;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up what rests on a certificate, an edition or a catalogue, and tries out what would become of it. */
public final class ImpactAssessment implements AssessImpact {
    private static final int AT_ONCE = 200;

    private final Schemes schemes;
    private final Certificates certificates;
    private final Cases cases;
    private final CertificateFiles files;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    /** @param calendar asked once for each answer */
    public ImpactAssessment(
            Schemes schemes,
            Certificates certificates,
            Cases cases,
            Personnel personnel,
            Supplier<WorkingCalendar> calendar,
            Clock clock) {
        this.schemes = schemes;
        this.certificates = certificates;
        this.cases = cases;
        this.files = new CertificateFiles(schemes, personnel, clock);
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Outcome<OfStep> ofStep(CertificateNumber number, Step step, Person reader) {
        return staff(reader).then(_ -> find(number)).then(found -> {
            var circumstances = files.among(found, reader, calendar.get());
            var taken = new StepTaken(CertificateFiles.file(found, circumstances), step, circumstances);
            return taken.refusal().orElseGet(() -> Outcome.done(taken.impact(openCases(found))));
        });
    }

    private Outcome<Certificate> find(CertificateNumber number) {
        var history = certificates.history(number);
        return history.isEmpty()
                ? Answers.unknown("PUB-01", "certificate.unknown", number)
                : Outcome.done(new Certificates.OnRecord(history).certificate());
    }

    private List<CaseId> openCases(Certificate certificate) {
        var issue = certificate.issue();
        return open(
                issue.scheme(),
                issue.origin().owner(),
                each -> each.file().purpose().about().equals(Optional.of(issue.number())));
    }

    /** Every open case of a scheme that is meant, whatever it costs: this is asked rarely, and never by the public. */
    private List<CaseId> open(String scheme, @Nullable String owner, Predicate<Case> isMeant) {
        var found = new ArrayList<CaseId>();
        String cursor = null;
        do {
            var part = cases.list(new Cases.Query(owner, scheme, null, cursor, AT_ONCE));
            part.items().stream()
                    .filter(each -> !each.state().acts().isEmpty())
                    .filter(isMeant)
                    .map(Case::id)
                    .forEach(found::add);
            cursor = part.next();
        } while (cursor != null);
        return found;
    }

    @Override
    public Outcome<OfEdition> ofEdition(
            String scheme, String edition, @Nullable String cursor, int limit, Person reader) {
        return staff(reader)
                .then(_ -> scheme(scheme))
                .then(found -> found.edition(edition)
                        .map(under -> Outcome.done(ofEdition(found, under, cursor, limit, reader)))
                        .orElseGet(() -> Answers.unknown("CASE-22", "edition.unknown", scheme, edition)));
    }

    private OfEdition ofEdition(
            CertificationScheme scheme, Edition under, @Nullable String cursor, int limit, Person reader) {
        var search = new CertificateSearch(null, scheme.id(), under.id(), null, null, null);
        var successor = scheme.editions().stream()
                .filter(other -> other.effectiveFrom().isAfter(under.effectiveFrom()))
                .max(Comparator.comparing(Edition::effectiveFrom));
        return new OfEdition(
                scheme.id(),
                under.id(),
                affected(search, null, cursor, limit, reader),
                open(
                        scheme.id(),
                        null,
                        each -> each.file().edition().filter(under.id()::equals).isPresent()),
                successor.map(Edition::id),
                successor.flatMap(Edition::transition));
    }

    @Override
    public Outcome<OfCatalogue> ofCatalogue(
            String scheme, String hash, @Nullable String cursor, int limit, Person reader) {
        return staff(reader).then(_ -> scheme(scheme)).then(found -> {
            var editions = found.editions().stream()
                    .filter(edition -> edition.catalogue()
                            .map(Catalogue::hash)
                            .filter(hash::equals)
                            .isPresent())
                    .map(Edition::id)
                    .toList();
            var search = new CertificateSearch(null, scheme, null, null, null, null);
            var affected = affected(search, hash, cursor, limit, reader);
            var isUnknown =
                    editions.isEmpty() && affected.byStatus().values().stream().allMatch(count -> count == 0);
            return isUnknown
                    ? Answers.unknown("MPC-05", "catalogue.unknown", scheme, hash)
                    : Outcome.done(new OfCatalogue(scheme, hash, editions, affected));
        });
    }

    private Affected affected(
            CertificateSearch search, @Nullable String catalogue, @Nullable String cursor, int limit, Person reader) {
        var byStatus = Arrays.stream(CertificateStatus.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        status -> certificates.count(
                                new Certificates.Query(search.in(status), null, catalogue, today(), null, 1))));
        var now = calendar.get();
        var page = certificates
                .search(new Certificates.Query(search, null, catalogue, today(), cursor, limit))
                .map(Certificates.OnRecord::certificate)
                .map(found -> CertificateFiles.file(found, files.among(found, reader, now)));
        return new Affected(byStatus, page);
    }

    private Outcome<CertificationScheme> scheme(String id) {
        return schemes.find(id).map(Outcome::done).orElseGet(() -> Answers.unknown("CASE-22", "scheme.unknown", id));
    }

    private static Outcome<Person> staff(Person reader) {
        return reader.isStaff() ? Outcome.done(reader) : Answers.forbidden("impact.closed");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
