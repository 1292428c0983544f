package dev.assay.benchmark;

import dev.assay.application.port.in.RunDaily;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Turns;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A daily run with a hundred certificates due, among few and among many: it costs what is due and not what exists. Each
 * measurement is the run of another day, on which another hundred is due.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = DailyRunBenchmark.WARMUP)
@Measurement(iterations = DailyRunBenchmark.RUNS)
public class DailyRunBenchmark {
    static final int WARMUP = 5;
    static final int RUNS = 10;
    private static final int DUE = 100;
    private static final int AT_ONCE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 2);

    /** How many certificates there are; at least a hundred for each run. */
    @Param({"2000", "100000"})
    public int certificates;

    private @Nullable ApplicationContext context;
    private @Nullable Path folder;
    private LocalDate day = FIRST_DAY;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("assay-benchmark");
        context = ApplicationContext.builder("serve")
                .properties(Map.of(
                        "assay.data-dir", folder.toString(),
                        "assay.daily-run.first-after", "10d",
                        "assay.journal.seal-every", "10d"))
                .start();
        var scheme = context.getBean(Schemes.class).all().getFirst();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < certificates; i++) {
            changes.add(issued(i, scheme));
            if (changes.size() == AT_ONCE || i == certificates - 1) {
                context.getBean(Journal.class).record(new Stamp("benchmark", Instant.now()), changes);
                changes.clear();
            }
        }
        day = FIRST_DAY;
    }

    /** Its surveillance was due the day before its turn, which comes after all runs for those that only exist. */
    private static Change issued(int i, CertificationScheme scheme) {
        var run = i / DUE;
        var turn = run < WARMUP + RUNS
                ? FIRST_DAY.plusDays(run)
                : FIRST_DAY.plusMonths(6).plusDays(i % 90);
        var on = turn.minusDays(1).minusMonths(12);
        var edition = scheme.editions().getLast();
        var holder = new Organisation(
                new Text("虚构企业%d".formatted(i), "Fictional Enterprise %d".formatted(i)),
                new Text("虚构路1号", "1 Fictional Road"),
                new CreditCode("91350100M000100Y43"));
        var scope = new Scope(
                List.of(new Place("P1", holder.name(), holder.address())),
                List.of(new Text("服务", "Service")),
                edition.fieldCodes().getFirst().code());
        var certificate = Certificate.of(List.of(new CertificateIssued(
                CertificateNumber.first(edition.certificatePrefix(), on.getYear(), "%08d".formatted(i)),
                new Origin("case-%d".formatted(i), "holder", on, List.of()),
                scheme.id(),
                edition.id(),
                edition.document(),
                edition.standard(),
                edition.levels().getLast().code(),
                holder,
                scope,
                on,
                edition.policies().lastDayOfValidity(on),
                null)));
        return Change.OfCertificate.of(
                certificate,
                new CertificateCircumstances(
                        new Person("benchmark", Set.of()), on, scheme, NOBODY, WorkingCalendar.shipped()));
    }

    private static final Personnel NOBODY = new Personnel() {
        @Override
        public Optional<Person> find(String name) {
            return Optional.empty();
        }

        @Override
        public Dossier dossier(String name) {
            return Dossier.empty(name);
        }
    };

    @Benchmark
    public int run() {
        var summary = running().getBean(RunDaily.class).run(day, _ -> {}).orElseThrow();
        if (summary.certificates() != DUE || summary.failures() != 0) {
            throw new IllegalStateException("not the hundred that are due: " + summary);
        }
        day = day.plusDays(1);
        return summary.events();
    }

    @TearDown
    public void empty() throws IOException {
        var left = running().getBean(Turns.class).due(day.minusDays(1), null, 1);
        running().close();
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("left undone: " + left);
        }
    }

    private ApplicationContext running() {
        return Objects.requireNonNull(context);
    }
}
