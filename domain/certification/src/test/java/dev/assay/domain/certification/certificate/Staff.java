package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has to do with certificates in these tests; of Lu it is on record that he was bound to the holder in 2027. */
record Staff() implements Personnel {
    static final Person HOLDER = person("tao", Role.APPLICANT);
    static final Person OTHER_HOLDER = person("tong", Role.APPLICANT);
    static final Person DECISION_MAKER = person("du", Role.DECISION_MAKER);
    static final Person REGISTRAR = person("ren", Role.REGISTRAR);
    static final Person REVIEWER = person("rui", Role.REVIEWER);
    static final Person PLANNER = person("ping", Role.PLANNER);
    /** Was on the team of the first audit. */
    static final Person AUDITOR = person("an", Role.AUDITOR, Role.DECISION_MAKER, Role.REGISTRAR);

    static final Person OTHER_AUDITOR = person("ao", Role.AUDITOR, Role.DECISION_MAKER);
    static final Person BOUND = person("lu", Role.DECISION_MAKER);
    /** Has every role, and acts for the holder. */
    static final Person HOLDER_WITH_ALL = person("tao", Role.values());

    static final List<Person> ALL = List.of(
            HOLDER,
            OTHER_HOLDER,
            DECISION_MAKER,
            REGISTRAR,
            REVIEWER,
            PLANNER,
            AUDITOR,
            OTHER_AUDITOR,
            BOUND,
            HOLDER_WITH_ALL);

    static final LocalDate BOUND_SINCE = LocalDate.of(2027, 1, 1);
    static final LocalDate BOUND_UNTIL = LocalDate.of(2027, 12, 31);

    private static Person person(String name, Role... roles) {
        return new Person(name, Set.of(roles));
    }

    /** Who usually does an act. */
    static Person doing(CertificateAct act) {
        return switch (act) {
            case CertificateAct.MakeRequest _, CertificateAct.Report _ -> HOLDER;
            case CertificateAct.RequireTransfer _ -> REGISTRAR;
            case CertificateAct.RecordMisuse _, CertificateAct.CloseMisuse _ -> REVIEWER;
            default -> DECISION_MAKER;
        };
    }

    @Override
    public Optional<Person> find(String name) {
        return ALL.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    @Override
    public Dossier dossier(String name) {
        return name.equals(BOUND.name())
                ? Dossier.of(
                        name,
                        List.of(new ConflictDeclared(
                                BOUND_SINCE,
                                TeaHouse.ORGANISATION.creditCode(),
                                "a brother",
                                BOUND_SINCE,
                                BOUND_UNTIL)))
                : Dossier.of(name, List.of());
    }
}
