package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent.DocumentAdded;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is taken on file of a case, and what of it somebody may know. */
class CaseFilesTest {
    private static final StoredDocument MENU = new StoredDocument("a".repeat(64), 3, "menu.txt", "text/plain");

    private final Office office = new Office();
    private int kept;

    private Outcome<StoredDocument> keep() {
        kept++;
        return Outcome.done(MENU);
    }

    private Outcome<CaseView> add(CaseId id, @Nullable Long version, LocalDate on, Person actor) {
        return office.casework.addDocument(id, version, on, this::keep, actor);
    }

    @Rule("CASE-04")
    @Test
    void aDocumentIsKeptAndThenOnFile() {
        var added = done(add(office.opened(), 1L, TODAY, office.applicant));

        assertThat(added.theCase().file().latest(DocumentAdded.class))
                .contains(new DocumentAdded(TODAY, "D1", MENU, office.applicant.name()));
        assertThat(kept).isOne();
    }

    @Rule("CASE-04")
    @Test
    void noFileIsReadInVain() {
        var id = office.opened();
        var administrator = new Person("guan", Set.of(Role.ADMINISTRATOR));

        assertThat(faults(add(id, null, TODAY, office.otherApplicant))).containsExactly("UNKNOWN LOG-01");
        assertThat(faults(add(id, null, TODAY, administrator))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(add(id, 7L, TODAY, office.applicant))).containsExactly("STALE LOG-01");
        assertThat(faults(add(id, null, TODAY.plusDays(1), office.applicant))).containsExactly("INVALID LOG-01 on");
        done(office.casework.perform(id, null, new CaseAct.Withdraw(TODAY, "sold"), office.applicant));
        assertThat(faults(add(id, null, TODAY, office.applicant))).containsExactly("STATE CASE-17");

        assertThat(kept).isZero();
    }

    @Test
    void aFileThatIsNotKeptIsNotOnFile() {
        var id = office.opened();
        var refusal = new Breach(Breach.Kind.INVALID, "CASE-04", "file", Answers.message("document.empty"));

        var refused = office.casework.addDocument(id, null, TODAY, () -> Outcome.refused(refusal), office.applicant);

        assertThat(refused.breaches()).containsExactly(refusal);
        assertThat(done(office.casework.find(id, office.applicant)).theCase().version())
                .isOne();
    }

    @Test
    void aCaseIsKnownToItsApplicantAsIfOnlyThatHadHappenedWhichItMayKnow() {
        var id = office.opened();
        done(add(id, null, TODAY, office.applicant));
        done(add(id, null, TODAY, office.reviewer));

        assertThat(done(office.casework.find(id, office.reviewer))
                        .known()
                        .file()
                        .all(DocumentAdded.class))
                .hasSize(2);
        assertThat(done(office.casework.find(id, office.applicant))
                        .known()
                        .file()
                        .all(DocumentAdded.class))
                .extracting(DocumentAdded::by)
                .containsExactly(office.applicant.name());
    }

    @Rule("CASE-13")
    @Test
    void theSheetIsProvisionalUntilItIsFrozenAndTheApplicantLearnsOfItThen() {
        var begun = office.contracted();
        var seen = done(office.casework.sheet(begun, office.reviewer));
        assertThat(seen.provisional()).isTrue();
        assertThat(seen.rating().breaches()).isNotEmpty();
        assertThat(faults(office.casework.sheet(begun, office.applicant))).containsExactly("UNKNOWN CASE-13");

        var frozen = done(office.casework.sheet(office.granted(), office.applicant));
        assertThat(frozen.provisional()).isFalse();
        assertThat(frozen.sheet().entries()).containsOnlyKeys("cup");
        assertThat(frozen.rating().orElseThrow().passed()).isTrue();
    }

    @Test
    void aDraftHasNoSheetForItIsJudgedByNoEditionYet() {
        assertThat(faults(office.casework.sheet(office.opened(), office.reviewer)))
                .containsExactly("UNKNOWN CASE-13");
    }
}
