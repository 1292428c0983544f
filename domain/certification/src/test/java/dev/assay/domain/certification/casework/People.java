package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts in these tests. */
final class People {
    static final Person APPLICANT = person("tao", Role.APPLICANT);
    static final Person OTHER_APPLICANT = person("tong", Role.APPLICANT);
    static final Person REVIEWER = person("rui", Role.REVIEWER);
    static final Person PLANNER = person("ping", Role.PLANNER);
    static final Person LEADER = person("lei", Role.AUDITOR);
    static final Person AUDITOR = person("an", Role.AUDITOR);
    static final Person OTHER_AUDITOR = person("ao", Role.AUDITOR);
    static final Person DECISION_MAKER = person("du", Role.DECISION_MAKER);
    static final Person REGISTRAR = person("ren", Role.REGISTRAR);
    static final Person ADMINISTRATOR = person("guan", Role.ADMINISTRATOR);
    /** Has every role, and so shows what is judged case by case. */
    static final Person EVERYTHING = person("wan", Role.values());

    static final List<Person> ALL = List.of(
            APPLICANT,
            OTHER_APPLICANT,
            REVIEWER,
            PLANNER,
            LEADER,
            AUDITOR,
            OTHER_AUDITOR,
            DECISION_MAKER,
            REGISTRAR,
            ADMINISTRATOR,
            EVERYTHING);

    private People() {}

    static Optional<Person> find(String name) {
        return ALL.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** Who does the acts of a role in a case that goes straight. */
    static Person inRole(Role role) {
        return switch (role) {
            case APPLICANT -> APPLICANT;
            case REVIEWER -> REVIEWER;
            case PLANNER -> PLANNER;
            case AUDITOR -> LEADER;
            case DECISION_MAKER -> DECISION_MAKER;
            case REGISTRAR -> REGISTRAR;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }

    private static Person person(String name, Role... roles) {
        return new Person(name, Set.of(roles));
    }
}
