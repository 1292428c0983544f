package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.application.port.in.ConsultSchemes.SchemeEdition;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.in.KeepCalendar;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Turns;
import dev.assay.application.usecase.Casework;
import dev.assay.application.usecase.CertificateKeeping;
import dev.assay.application.usecase.DailyRun;
import dev.assay.application.usecase.PeopleOnRecord;
import dev.assay.application.usecase.PersonnelKeeping;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills an empty service: an account for each role, and of each scheme a case in every state, and certificates in every
 * status, some with three years behind them.
 */
@Singleton
public final class Demo {
    private static final String PASSWORD = "assay-demo-only";
    private static final Person ADMINISTRATOR = new Person("admin", Set.of(Role.ADMINISTRATOR));
    private static final int DAYS_BACK = 60;
    private static final PriceList PRICES = new PriceList(
            "CNY",
            Arrays.stream(FeeItem.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            item -> item.basis() == FeeItem.Basis.MAN_DAY
                                    ? BigDecimal.valueOf(3_000)
                                    : BigDecimal.valueOf(1_500))));

    private final KeepAccounts accounts;
    private final KeepDocuments documents;
    private final ConsultSchemes consult;
    private final KeepCalendar calendar;
    private final MovableClock clock;
    private final LocalDate today;
    private final LocalDate begin;
    private final DemoPersonnel personnel;
    private final DemoDesk desk;
    private final DemoDesk pastDesk;
    private final DemoHistory history;

    Demo(
            KeepAccounts keepAccounts,
            ConsultSchemes consult,
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Turns turns,
            Journal journal,
            Accounts accounts,
            Dossiers dossiers,
            Identifiers identifiers,
            KeepCalendar calendar,
            KeepDocuments documents,
            Clock now) {
        this.accounts = keepAccounts;
        this.documents = documents;
        this.consult = consult;
        this.calendar = calendar;
        this.today = LocalDate.now(now);
        this.begin = today.minusDays(DAYS_BACK);
        this.clock = new MovableClock(begin, now.getZone());
        this.personnel = new DemoPersonnel(
                new PersonnelKeeping(schemes, accounts, dossiers, journal, clock), schemes, clock, begin);
        var people = new PeopleOnRecord(accounts, dossiers);
        Function<Schemes, DemoDesk> deskUnder = rules -> new DemoDesk(
                new Casework(
                        rules, cases, certificates, journal, people, identifiers, calendar::calendar, PRICES, clock),
                new CertificateKeeping(rules, certificates, journal, people, calendar::calendar, clock),
                clock);
        var pretended = Schemes.of(consult.all().stream()
                .map(under -> PretendedScheme.of(under.scheme(), under.edition()))
                .toList());
        this.desk = deskUnder.apply(schemes);
        this.pastDesk = deskUnder.apply(pretended);
        this.history = new DemoHistory(
                new DailyRun(pretended, certificates, turns, journal, people, calendar::calendar, clock), clock);
    }

    /** The lives of a scheme's certificates. */
    private record Lived(SchemeEdition under, List<DemoLife> lives) {}

    /** Plays the demo, in a service that has nothing in it yet, and returns what to tell the operator. */
    public List<String> play() {
        openAccounts();
        personnel.putOnRecord(ADMINISTRATOR);
        var document = dossier();
        var lived = consult.all().stream()
                .map(under ->
                        new Lived(under, new DemoLives(pastDesk, under, document, calendar.calendar(), today).all()))
                .toList();
        history.play(lived.stream().flatMap(each -> each.lives().stream()).toList(), today.minusDays(1));

        var said = new ArrayList<String>();
        said.add("Demo accounts, all with the password %s: %s"
                .formatted(
                        PASSWORD,
                        Arrays.stream(DemoPeople.values())
                                .map(DemoPeople::account)
                                .collect(Collectors.joining(", "))));
        for (var each : lived) {
            var issued = new DemoRoad(desk, each.under(), begin, document).playEveryState();
            said.add("Demo certificates of %s: %s"
                    .formatted(each.under().scheme().id(), inWords(issued, each.lives())));
        }
        return said;
    }

    /** The numbers, and what the certificates are today. */
    private String inWords(List<CertificateNumber> issued, List<DemoLife> lives) {
        clock.moveTo(today);
        return Stream.concat(issued.stream(), lives.stream().map(DemoLife::number))
                .map(this::inWords)
                .collect(Collectors.joining(", "));
    }

    private String inWords(CertificateNumber number) {
        var status = pastDesk.file(number).state().status();
        return "%s (%s)".formatted(number, status.name().toLowerCase(Locale.ROOT));
    }

    /** One file that stands for every document of every demo case. */
    private StoredDocument dossier() {
        var content = "虚构的申请资料，仅供演示。\nFictional application documents, for the demo only.\n";
        return documents
                .keep("demo.txt", "text/plain", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private void openAccounts() {
        for (var person : DemoPeople.values()) {
            accounts.open(
                            person.account(),
                            person.account(),
                            PASSWORD,
                            person.person().roles(),
                            ADMINISTRATOR)
                    .orElseThrow();
        }
    }
}
