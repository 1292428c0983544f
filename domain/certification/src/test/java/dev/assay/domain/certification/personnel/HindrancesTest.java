package dev.assay.domain.certification.personnel;

import static dev.assay.domain.certification.personnel.Records.ANOTHER;
import static dev.assay.domain.certification.personnel.Records.CLIENT;
import static dev.assay.domain.certification.personnel.Records.DECLARED;
import static dev.assay.domain.certification.personnel.Records.QUALIFIED;
import static dev.assay.domain.certification.personnel.Records.REGISTERED;
import static dev.assay.domain.certification.personnel.Records.TODAY;
import static dev.assay.domain.certification.personnel.Records.fit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.PersonnelEvent.AuditWitnessed;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("TEAM-01")
class HindrancesTest {
    /** The visit of most tests. */
    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);

    private static final LocalDate TO = LocalDate.of(2026, 3, 12);

    private static List<String> hindrances(Dossier dossier, Part part) {
        var all = dossier.hindrances(new Engagement("tea", part, CLIENT, FROM, TO));
        assertThat(all)
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Breach.Kind.CONDITION))
                .allSatisfy(each -> assertThat(each.rule()).isEqualTo("TEAM-01"))
                .allSatisfy(each -> assertThat(each.field()).isNull())
                .allSatisfy(each -> assertThat(each.message().text().zh()).contains("lei"))
                .allSatisfy(each -> assertThat(each.message().text().en()).contains("lei"));
        return all.stream()
                .map(each -> each.message().key().replace("TEAM-01.", ""))
                .toList();
    }

    private static List<String> hindrances(Dossier dossier) {
        return hindrances(dossier, Part.AUDITOR);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    @Rule("CASE-09")
    void whoAuditsIsRegisteredQualifiedAndDeclaredAndWhoComesAlongNeedNotBe(Part part) {
        assertThat(hindrances(fit(), part)).isEmpty();
        assertThat(hindrances(Dossier.empty("lei"), part))
                .isEqualTo(
                        part == Part.LEADER || part == Part.AUDITOR
                                ? List.of("registration.none", "qualification.none", "declaration.none")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11, true", "2026-03-12, false", "2026-03-13, false"})
    void aRegistrationIsGoodToTheLastDayOfTheVisit(LocalDate expiresOn, boolean hindered) {
        var dossier = Records.of(new RegistrationRecorded(TODAY, "S-1", expiresOn), QUALIFIED, DECLARED);

        assertThat(hindrances(dossier)).isEqualTo(hindered ? List.of("registration.expires") : List.of());
    }

    @Test
    void theRegistrationRecordedLastIsTheOneThatCounts() {
        assertThat(hindrances(fit(new RegistrationRecorded(TODAY, "S-1", TODAY))))
                .containsExactly("registration.expires");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-10, ''",
        "2026-03-11, 2026-03-10, qualification.training",
        "2026-03-10, 2026-03-11, qualification.examination",
        "2026-03-10,           , qualification.examination",
        "          , 2026-03-10, qualification.training",
    })
    void trainingAndExaminationArePassedByTheFirstDay(
            @Nullable String trainedOn, @Nullable String examinedOn, String hindrance) {
        var on = LocalDate.of(2026, 3, 20);
        var dossier = Records.of(
                REGISTERED, DECLARED, new QualificationRecorded(on, "tea", day(trainedOn), day(examinedOn), "file 7"));

        assertThat(String.join(" ", hindrances(dossier))).isEqualTo(hindrance);
    }

    @Test
    void anExaminationMayBeRecordedAfterTheTraining() {
        var trained = new QualificationRecorded(TODAY, "tea", TODAY, null, "file 7");
        var examined = new QualificationRecorded(TODAY, "tea", null, TODAY, "file 8");

        assertThat(hindrances(Records.of(REGISTERED, DECLARED, trained, examined)))
                .isEmpty();
    }

    @Test
    void whatWasLearnedForOneSchemeIsNothingForAnother() {
        var inn = new QualificationRecorded(TODAY, "inn", TODAY, TODAY, "file 7");

        assertThat(hindrances(Records.of(REGISTERED, DECLARED, inn))).containsExactly("qualification.none");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, true", "2026-03-13, false"})
    void aQualificationThatEndsBeforeTheVisitDoesIsNone(LocalDate endedOn, boolean hindered) {
        var dossier = fit(new QualificationEnded(endedOn, "tea", "no practice"));

        assertThat(hindrances(dossier)).isEqualTo(hindered ? List.of("qualification.ended") : List.of());
    }

    @Test
    void afterItsEndAQualificationIsEarnedAnew() {
        var ended = new QualificationEnded(TODAY, "tea", "no practice");
        var trained = new QualificationRecorded(TODAY, "tea", TODAY, null, "file 8");
        var examined = new QualificationRecorded(TODAY, "tea", null, TODAY, "file 9");

        assertThat(hindrances(fit(ended, trained))).containsExactly("qualification.examination");
        assertThat(hindrances(fit(ended, trained, examined))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tea, 2026-03-10, false, witnessed",
        "tea, 2026-03-11, false, ''",
        "tea, 2026-03-10, true, ''",
        "inn, 2026-03-10, false, ''",
    })
    void theLatestWitnessedAuditUnderTheSchemeWasSatisfactory(
            String scheme, LocalDate witnessedOn, boolean satisfactory, String hindrance) {
        var on = LocalDate.of(2026, 3, 20);
        var good = new AuditWitnessed(TODAY, "tea", "wu", TODAY, true, "sound");
        var then = new AuditWitnessed(on, scheme, "wu", witnessedOn, satisfactory, "as said");

        assertThat(String.join(" ", hindrances(fit(good, then)))).isEqualTo(hindrance);
    }

    @Test
    void theLatestAuditIsTheOneWatchedLastAndNotTheOneRecordedLast() {
        var later = new AuditWitnessed(TODAY, "tea", "wu", TODAY, true, "sound");
        var earlier = new AuditWitnessed(TODAY, "tea", "wu", TODAY.minusDays(5), false, "asked leading questions");

        assertThat(hindrances(fit(later, earlier))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-11, true", "2025-03-12, false", "2026-03-10, false", "2026-03-11, true"})
    void aDeclarationCoversEveryDayOfTheVisit(LocalDate declaredOn, boolean hindered) {
        var dossier = Records.of(REGISTERED, QUALIFIED, new ImpartialityDeclared(declaredOn, "I am bound to nobody."));

        assertThat(hindrances(dossier)).isEqualTo(hindered ? List.of("declaration.none") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01,           , true",
        "2020-01-01, 2026-03-09, false",
        "2020-01-01, 2026-03-10, true",
        "2026-03-12,           , true",
        "2026-03-13,           , false",
    })
    void nobodyServesWhereAConflictLasts(LocalDate since, @Nullable String until, boolean hindered) {
        var conflict = new ConflictDeclared(TODAY, CLIENT, "consulted there", since, day(until));

        for (var part : Part.values()) {
            assertThat(hindrances(fit(conflict), part)).isEqualTo(hindered ? List.of("conflict") : List.of());
        }
    }

    @Test
    void aConflictWithAnotherOrganisationIsNone() {
        assertThat(hindrances(fit(new ConflictDeclared(TODAY, ANOTHER, "holds shares", TODAY, null))))
                .isEmpty();
    }

    @Test
    void aConflictThatWasEndedIsOverAfterItsLastDay() {
        var conflict = new ConflictDeclared(TODAY, CLIENT, "holds shares", TODAY, null);
        var before = new ConflictEnded(TODAY, CLIENT, FROM.minusDays(1), "sold");
        var onTheFirstDay = new ConflictEnded(TODAY, CLIENT, FROM, "sold");

        assertThat(hindrances(fit(conflict, before))).isEmpty();
        assertThat(hindrances(fit(conflict, onTheFirstDay))).containsExactly("conflict");
    }

    @Test
    void everythingThatStandsAgainstSomebodyIsToldAtOnceWithTheFact() {
        var dossier = Records.of(
                new RegistrationRecorded(TODAY, "S-1", TODAY),
                new ConflictDeclared(TODAY, CLIENT, "holds shares", TODAY, null));

        assertThat(dossier.hindrances(new Engagement("tea", Part.LEADER, CLIENT, FROM, TO)))
                .extracting(each -> each.message().text().en())
                .containsExactly(
                        "lei's registration S-1 is good until 2026-03-02, and is needed until 2026-03-12.",
                        "lei is not qualified for scheme tea.",
                        "lei made no declaration of impartiality that covers the days from 2026-03-10 to 2026-03-12.",
                        "lei has a conflict of interest with 91350100M000100Y43: holds shares"
                                + " (since 2026-03-02, until no end known).");
    }
}
