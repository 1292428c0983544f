package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.application.usecase.Casework;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills an empty service: an account for each role, and of each scheme a case in every state. */
@Singleton
public final class Demo {
    private static final String PASSWORD = "assay-demo-only";
    private static final Person ADMINISTRATOR = new Person("admin", Set.of(Role.ADMINISTRATOR));
    private static final int DAYS_BACK = 30;

    private final KeepAccounts accounts;
    private final ConsultSchemes consult;
    private final MovableClock clock;
    private final Casework casework;
    private final LocalDate begin;

    Demo(
            KeepAccounts keepAccounts,
            ConsultSchemes consult,
            Schemes schemes,
            Cases cases,
            Journal journal,
            Accounts accounts,
            Identifiers identifiers,
            WorkingCalendar calendar,
            Clock now) {
        this.accounts = keepAccounts;
        this.consult = consult;
        this.begin = LocalDate.now(now).minusDays(DAYS_BACK);
        this.clock = new MovableClock(begin, now.getZone());
        this.casework = new Casework(schemes, cases, journal, accounts, identifiers, calendar, clock);
    }

    /** Plays the demo, in a service that has nothing in it yet, and returns what to tell the operator. */
    public List<String> play() {
        openAccounts();
        var said = new ArrayList<String>();
        said.add("Demo accounts, all with the password %s: %s"
                .formatted(
                        PASSWORD,
                        Arrays.stream(DemoPeople.values())
                                .map(DemoPeople::account)
                                .collect(Collectors.joining(", "))));
        for (var under : consult.all()) {
            new DemoRoad(casework, clock, under, begin)
                    .playEveryState()
                    .forEach(number -> said.add("Demo certificate: " + number));
        }
        return said;
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
