package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.in.KeepCalendar;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.application.usecase.Casework;
import dev.assay.application.usecase.PeopleOnRecord;
import dev.assay.application.usecase.PersonnelKeeping;
import dev.assay.domain.certification.casework.StoredDocument;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills an empty service: an account for each role, and of each scheme a case in every state. */
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
    private final MovableClock clock;
    private final Casework casework;
    private final DemoPersonnel personnel;
    private final LocalDate begin;

    Demo(
            KeepAccounts keepAccounts,
            ConsultSchemes consult,
            Schemes schemes,
            Cases cases,
            Certificates certificates,
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
        this.begin = LocalDate.now(now).minusDays(DAYS_BACK);
        this.clock = new MovableClock(begin, now.getZone());
        var people = new PeopleOnRecord(accounts, dossiers);
        this.casework = new Casework(
                schemes, cases, certificates, journal, people, identifiers, calendar::calendar, PRICES, clock);
        this.personnel =
                new DemoPersonnel(new PersonnelKeeping(schemes, accounts, dossiers, journal, clock), schemes, begin);
    }

    /** Plays the demo, in a service that has nothing in it yet, and returns what to tell the operator. */
    public List<String> play() {
        openAccounts();
        personnel.putOnRecord(ADMINISTRATOR);
        var said = new ArrayList<String>();
        said.add("Demo accounts, all with the password %s: %s"
                .formatted(
                        PASSWORD,
                        Arrays.stream(DemoPeople.values())
                                .map(DemoPeople::account)
                                .collect(Collectors.joining(", "))));
        var document = dossier();
        for (var under : consult.all()) {
            new DemoRoad(casework, clock, under, begin, document)
                    .playEveryState()
                    .forEach(number -> said.add("Demo certificate: " + number));
        }
        return said;
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
