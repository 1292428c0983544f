package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What these tests put on record, and who does. */
final class Records {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final CreditCode CLIENT = new CreditCode("91350100M000100Y43");
    static final CreditCode ANOTHER = new CreditCode("91000000DEM00006FT");
    static final Set<String> SCHEMES = Set.of("tea", "inn");

    static final Person ADMINISTRATOR = new Person("guan", Set.of(Role.ADMINISTRATOR));
    static final Person AUDITOR = new Person("lei", Set.of(Role.AUDITOR));

    static final RegistrationRecorded REGISTERED = new RegistrationRecorded(TODAY, "S-1", TODAY.plusYears(1));
    static final QualificationRecorded QUALIFIED =
            new QualificationRecorded(TODAY, "tea", TODAY.minusDays(20), TODAY.minusDays(10), "file 7");
    static final ImpartialityDeclared DECLARED = new ImpartialityDeclared(TODAY, "I am bound to nobody.");

    private Records() {}

    static Dossier of(PersonnelEvent... events) {
        return Dossier.of("lei", List.of(events));
    }

    /** Nothing stands against this person, and what else is told of it. */
    static Dossier fit(PersonnelEvent... more) {
        return Dossier.of(
                "lei",
                Stream.concat(Stream.of(REGISTERED, QUALIFIED, DECLARED), Stream.of(more))
                        .toList());
    }
}
