package dev.assay.application.usecase;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.RunDaily;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Turns;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateSentence;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes one turn after the other. Whose turn it is was computed when its last event was recorded; only an edition that has
 * been added since can concern certificates whose turn it is not, so those are looked for besides.
 */
public final class DailyRun implements RunDaily {
    /** By whom events are recorded that nobody brought about. */
    public static final String ACTOR = "daily-run";

    private static final Person NOBODY = new Person(ACTOR, Set.of());
    private static final int AT_ONCE = 200;

    private final Schemes schemes;
    private final Certificates certificates;
    private final Turns turns;
    private final Journal journal;
    private final Personnel personnel;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    /** @param calendar asked once for each run */
    public DailyRun(
            Schemes schemes,
            Certificates certificates,
            Turns turns,
            Journal journal,
            Personnel personnel,
            Supplier<WorkingCalendar> calendar,
            Clock clock) {
        this.schemes = schemes;
        this.certificates = certificates;
        this.turns = turns;
        this.journal = journal;
        this.personnel = personnel;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Outcome<Summary> run(@Nullable LocalDate asked, Consumer<Item> told) {
        var today = LocalDate.now(clock);
        var on = asked == null ? today : asked;
        return on.isAfter(today)
                ? Outcome.refused(Breach.invalid("LOG-01", "on", Answers.message("daily-run.future", on, today)))
                : Outcome.done(new Run(on, told).whole());
    }

    @Override
    public Summary preview(@Nullable LocalDate asked, Consumer<Item> told) {
        return new Run(asked == null ? LocalDate.now(clock) : asked, told).preview();
    }

    /** One run, as of one day and under one calendar. */
    private final class Run {
        private final LocalDate on;
        private final Consumer<Item> told;
        private final WorkingCalendar days = calendar.get();
        private final List<Item> items = new ArrayList<>();

        Run(LocalDate on, Consumer<Item> told) {
            this.on = on;
            this.told = told;
        }

        Summary whole() {
            callsToTransfer().forEach(this::record);
            Turns.@Nullable Position after = null;
            for (var next = next(after); next.isPresent(); next = next(after)) {
                after = next.get().position();
            }
            return summary();
        }

        private Optional<Turns.Taken> next(Turns.@Nullable Position after) {
            var happening = new ArrayList<CertificateEvent>();
            var next = turns.next(on, after, certificate -> {
                happening.clear();
                happening.addAll(certificate.turn(among(certificate)));
                return work(certificate, happening);
            });
            next.ifPresent(turn -> {
                var number = turn.position().number();
                if (turn.failure() == null) {
                    done(number, happening);
                } else {
                    failed(number, turn.failure());
                }
            });
            return next;
        }

        private Turns.Work work(Certificate certificate, List<CertificateEvent> happening) {
            var circumstances = among(certificate);
            return happening.isEmpty()
                    ? new Turns.Waiting(
                            certificate.obligations(circumstances),
                            certificate.nextTurn(circumstances).orElse(null))
                    : new Turns.Recording(
                            stamp(), Change.OfCertificate.following(certificate, happening, circumstances));
        }

        /** Whoever is overtaken is told of the next time. */
        private void record(Certificate certificate) {
            try {
                var happening = certificate.turn(among(certificate));
                var changes = Change.OfCertificate.following(certificate, happening, among(certificate));
                if (journal.record(stamp(), changes)) {
                    done(certificate.number(), happening);
                }
            } catch (RuntimeException broken) {
                failed(certificate.number(), broken);
            }
        }

        Summary preview() {
            callsToTransfer().forEach(this::preview);
            for (var part = turns.due(on, null, AT_ONCE); !part.isEmpty(); ) {
                part.forEach(position -> preview(position.number()));
                part = turns.due(on, part.getLast(), AT_ONCE);
            }
            return summary();
        }

        private void preview(CertificateNumber number) {
            try {
                preview(new Certificates.OnRecord(certificates.history(number)).certificate());
            } catch (RuntimeException broken) {
                failed(number, broken);
            }
        }

        private void preview(Certificate certificate) {
            try {
                done(certificate.number(), certificate.turn(among(certificate)));
            } catch (RuntimeException broken) {
                failed(certificate.number(), broken);
            }
        }

        private void done(CertificateNumber number, List<CertificateEvent> happening) {
            tell(new Item.Done(number, sentences(number, happening)));
        }

        private List<Message> sentences(CertificateNumber number, List<CertificateEvent> happening) {
            var scheme = happening.isEmpty() ? Optional.<CertificationScheme>empty() : schemeOf(number);
            var reasons = new ListedReasons(scheme);
            return IntStream.range(0, happening.size())
                    .mapToObj(i -> CertificateSentence.of(
                            new Recorded<>(stamp(), happening.get(i)), reasons.asOf(List.of(happening.get(i)))))
                    .toList();
        }

        private void failed(CertificateNumber number, RuntimeException broken) {
            tell(new Item.Failed(number, String.valueOf(broken.getMessage())));
        }

        private void tell(Item item) {
            items.add(item);
            told.accept(item);
        }

        private Summary summary() {
            var done = items.stream()
                    .filter(Item.Done.class::isInstance)
                    .map(Item.Done.class::cast)
                    .toList();
            var events = done.stream().mapToInt(item -> item.what().size()).sum();
            return new Summary(on, items.size(), events, items.size() - done.size());
        }

        /** The certificates in force under an older edition than one in force that sets a deadline, not told of it yet. */
        private List<Certificate> callsToTransfer() {
            return schemes.all().stream()
                    .flatMap(scheme -> scheme.editions().stream()
                            .filter(edition -> isSucceeded(scheme, edition))
                            .flatMap(edition -> List.of(CertificateStatus.VALID, CertificateStatus.SUSPENDED).stream()
                                    .flatMap(status -> in(scheme, edition, status).stream())))
                    .filter(certificate -> certificate.turn(among(certificate)).stream()
                            .anyMatch(CertificateEvent.TransferRequired.class::isInstance))
                    .toList();
        }

        private boolean isSucceeded(CertificationScheme scheme, Edition older) {
            return scheme.editions().stream()
                    .anyMatch(edition -> edition.transition().isPresent()
                            && edition.effectiveFrom().isAfter(older.effectiveFrom())
                            && !edition.effectiveFrom().isAfter(on));
        }

        private List<Certificate> in(CertificationScheme scheme, Edition edition, CertificateStatus status) {
            var search = new CertificateSearch(null, scheme.id(), edition.id(), null, status, null);
            var found = new ArrayList<Certificate>();
            var page = certificates.search(new Certificates.Query(search, null, null, on, null, AT_ONCE));
            while (true) {
                page.items().stream().map(Certificates.OnRecord::certificate).forEach(found::add);
                if (page.next() == null) {
                    return found;
                }
                page = certificates.search(new Certificates.Query(search, null, null, on, page.next(), AT_ONCE));
            }
        }

        private CertificateCircumstances among(Certificate certificate) {
            var id = certificate.issue().scheme();
            var scheme = schemes.find(id)
                    .orElseThrow(() -> new IllegalStateException(
                            "%s is of scheme %s, which is not at hand".formatted(certificate.number(), id)));
            return new CertificateCircumstances(NOBODY, on, scheme, personnel, days);
        }

        private Optional<CertificationScheme> schemeOf(CertificateNumber number) {
            return certificates.history(number).stream()
                    .findFirst()
                    .map(Recorded::event)
                    .filter(CertificateEvent.CertificateIssued.class::isInstance)
                    .flatMap(issued -> schemes.find(((CertificateEvent.CertificateIssued) issued).scheme()));
        }
    }

    private Stamp stamp() {
        return new Stamp(ACTOR, clock.instant());
    }
}
