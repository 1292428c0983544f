package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who plays in the demo: one for each role, and two more auditors. */
enum DemoPeople {
    LIN(Role.APPLICANT),
    RONG(Role.REVIEWER),
    PING(Role.PLANNER),
    AN(Role.AUDITOR),
    BO(Role.AUDITOR),
    CAI(Role.AUDITOR),
    JUE(Role.DECISION_MAKER),
    DENG(Role.REGISTRAR);

    private final Role role;

    DemoPeople(Role role) {
        this.role = role;
    }

    /** The first who has a role. */
    static Person with(Role role) {
        return Arrays.stream(values())
                .filter(person -> person.role == role)
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** Those of the body, whom the register of personnel is about. */
    static List<DemoPeople> staff() {
        return Arrays.stream(values()).filter(person -> person.role.isStaff()).toList();
    }

    static List<DemoPeople> auditors() {
        return Arrays.stream(values())
                .filter(person -> person.role == Role.AUDITOR)
                .toList();
    }

    String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    Person person() {
        return new Person(account(), Set.of(role));
    }
}
