package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who acts in these tests, and what is on record of them. */
record People(Map<String, Dossier> differing) implements Personnel {
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

    /** Everybody as usual: whoever audits is registered, qualified, and has declared to be impartial. */
    static final People USUAL = new People(Map.of());

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2030;

    /** Everybody as usual but for one, of whom something else is on record. */
    static People but(Person one, PersonnelEvent... events) {
        return new People(Map.of(one.name(), Dossier.of(one.name(), List.of(events))));
    }

    @Override
    public Optional<Person> find(String name) {
        return ALL.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    @Override
    public Dossier dossier(String name) {
        return differing.getOrDefault(name, Dossier.of(name, fit()));
    }

    /** All that an auditor of tea houses needs. */
    static List<PersonnelEvent> fit() {
        var events = new ArrayList<PersonnelEvent>();
        var trained = LocalDate.of(FIRST_YEAR - 1, 1, 1);
        events.add(new RegistrationRecorded(trained, "CCAA-1", LocalDate.of(LAST_YEAR, 12, 31)));
        for (var scheme : List.of("tea-house", "tea-ceremony")) {
            events.add(new QualificationRecorded(trained, scheme, trained, trained, "file 7"));
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            events.add(new ImpartialityDeclared(LocalDate.of(year, 1, 1), "impartial"));
            events.add(new ImpartialityDeclared(LocalDate.of(year, 7, 1), "impartial"));
        }
        return events;
    }

    /** The same, from a day on. */
    static PersonnelEvent[] fitSince(LocalDate day) {
        return new PersonnelEvent[] {
            new RegistrationRecorded(day, "CCAA-1", LocalDate.of(LAST_YEAR, 12, 31)),
            new QualificationRecorded(day, "tea-house", day, day, "file 7"),
            new ImpartialityDeclared(day, "impartial")
        };
    }

    /** Who does an act in a case that goes straight. */
    static Person doing(CaseAct act) {
        var roles = act.roles();
        return inRole(List.of(Role.APPLICANT, Role.AUDITOR).stream()
                .filter(roles::contains)
                .findFirst()
                .orElseGet(() -> roles.iterator().next()));
    }

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

    static Person person(String name, Role... roles) {
        return new Person(name, Set.of(roles));
    }
}
