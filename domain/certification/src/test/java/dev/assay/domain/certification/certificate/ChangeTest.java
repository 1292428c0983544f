package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.ask;
import static dev.assay.domain.certification.certificate.Acts.changeOf;
import static dev.assay.domain.certification.certificate.Acts.conclude;
import static dev.assay.domain.certification.certificate.Acts.evaluate;
import static dev.assay.domain.certification.certificate.Acts.grant;
import static dev.assay.domain.certification.certificate.Acts.places;
import static dev.assay.domain.certification.certificate.Acts.rescoped;
import static dev.assay.domain.certification.certificate.Acts.suspend;
import static dev.assay.domain.certification.certificate.Acts.suspendGarden;
import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.Regrade;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.Contents.Part;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.tea.TeaHouse;
import dev.assay.domain.certification.tea.TeaScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule({"CHG-02", "CHG-03"})
class ChangeTest {
    private static final Contents NOW = Life.issued().certificate().contents();
    private static final Organisation HOLDER = NOW.holder();
    private static final Scope SMALLER = places("P1", "P2");
    private static final Scope LARGER = new Scope(
            Stream.concat(
                            Life.SCOPE.places().stream(),
                            Stream.of(new Place("P4", new Text("屋顶", "Roof"), HOLDER.address())))
                    .toList(),
            Life.SCOPE.activities(),
            Life.SCOPE.fieldCode());
    private static final Scope RENAMED = new Scope(
            List.of(new Place("P1", new Text("阁楼", "Attic"), HOLDER.address()), TeaHouse.GARDEN, Life.CELLAR),
            Life.SCOPE.activities(),
            Life.SCOPE.fieldCode());
    private static final Scope MOVED = new Scope(
            List.of(new Place("P1", TeaHouse.UPSTAIRS.name(), new Text("福州市", "Fuzhou")), TeaHouse.GARDEN, Life.CELLAR),
            Life.SCOPE.activities(),
            Life.SCOPE.fieldCode());

    private static Contents held(Organisation holder) {
        return new Contents(NOW.edition(), NOW.document(), NOW.standard(), NOW.level(), holder, NOW.scope());
    }

    private static Organisation renamed() {
        return new Organisation(new Text("雨叶茶馆有限公司", "Rain Leaf"), HOLDER.address(), HOLDER.creditCode());
    }

    private static Organisation removed() {
        return new Organisation(HOLDER.name(), new Text("福州市", "Fuzhou"), HOLDER.creditCode());
    }

    static Stream<List<Object>> changes() {
        return Stream.of(
                List.of(held(renamed()), List.of(Part.NAME), "", ""),
                List.of(held(removed()), List.of(Part.ADDRESS), "", ""),
                List.of(NOW.withScope(SMALLER), List.of(Part.SCOPE_REDUCED), "", ""),
                List.of(NOW.withScope(RENAMED), List.of(Part.PLACE_NAMES), "", ""),
                List.of(NOW.withLevel("PLAIN"), List.of(Part.LEVEL), "", ""),
                List.of(NOW.withScope(LARGER), List.of(Part.SCOPE_EXPANDED), "", "CONDITION CHG-02 granted"),
                List.of(
                        NOW.withScope(MOVED),
                        List.of(Part.SCOPE_EXPANDED, Part.SCOPE_REDUCED),
                        "",
                        "CONDITION CHG-02 granted"),
                List.of(NOW.withLevel("GRAND"), List.of(Part.LEVEL), "", "CONDITION SURV-03 granted"),
                List.of(NOW.withLevel("SUPERB"), List.of(Part.LEVEL), "INVALID CHG-02 level", ""),
                List.of(NOW, List.of(), "INVALID CHG-02", ""),
                List.of(
                        held(new Organisation(HOLDER.name(), HOLDER.address(), new CreditCode("91350211M000100Y46"))),
                        List.of(Part.CREDIT_CODE),
                        "CONDITION CHG-02 holder.creditCode",
                        ""),
                List.of(
                        NOW.withScope(new Scope(List.of(), List.of(), Life.SCOPE.fieldCode())),
                        List.of(Part.SCOPE_REDUCED),
                        "INVALID CHG-03 scope",
                        ""),
                List.of(
                        NOW.withScope(new Scope(Life.SCOPE.places(), Life.SCOPE.activities(), "SC-99/1")),
                        List.of(Part.SCOPE_EXPANDED, Part.SCOPE_REDUCED),
                        "INVALID CHG-03 scope.fieldCode",
                        ""),
                List.of(
                        NOW.withScope(new Scope(
                                List.of(TeaHouse.UPSTAIRS, TeaHouse.UPSTAIRS),
                                Life.SCOPE.activities(),
                                Life.SCOPE.fieldCode())),
                        List.of(Part.SCOPE_REDUCED),
                        "INVALID CHG-03 scope.places",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachPartIsAskedForAndGrantedAsItsRuleSays(List<Object> row) {
        var wanted = (Contents) row.getFirst();
        var asking = ask(day(100), changeOf(wanted));

        assertThat(NOW.changesTo(wanted)).isEqualTo(row.get(1));
        assertThat(String.join(", ", Life.issued().faults(asking))).isEqualTo(row.get(2));
        if (row.get(2).equals("")) {
            var asked = Life.issued().then(asking);
            assertThat(String.join(", ", asked.faults(grant(day(110), "Q1")))).isEqualTo(row.get(3));
            if (row.get(3).equals("")) {
                checkReissued(asked.then(grant(day(110), "Q1")), wanted);
            }
        }
    }

    private static void checkReissued(Life life, Contents wanted) {
        var certificate = life.certificate();
        assertThat(certificate.contents()).isEqualTo(wanted);
        assertThat(certificate.number()).hasToString("TT26-4K7QX2M9R0");
        assertThat(certificate.expiresOn()).isEqualTo(Life.EXPIRY);
        assertThat(certificate.issue().on()).isEqualTo(Life.ISSUED);
        assertThat(certificate.changedOn()).isEqualTo(day(110));
        assertThat(certificate.openRequests()).isEmpty();
        assertThat(certificate.latest(CertificateReissued.class)).hasValueSatisfying(reissued -> {
            assertThat(reissued.what()).isEqualTo(NOW.changesTo(wanted));
            assertThat(reissued.request()).isEqualTo("Q1");
        });
        assertThat(life.statusOn(day(110))).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void anExpansionIsGrantedAfterAnAuditForItThatFoundItConforming() {
        var asked = Life.issued().then(ask(day(100), rescoped(NOW, LARGER)));

        assertThat(asked.then(evaluate(day(120), "Q9")).faults(grant(day(130), "Q1")))
                .containsExactly("CONDITION CHG-02 granted");
        assertThat(asked.then(conclude(day(120))).faults(grant(day(130), "Q1")))
                .containsExactly("CONDITION CHG-02 granted");
        assertThat(asked.then(evaluate(day(120), "Q1", failed())).faults(grant(day(130), "Q1")))
                .contains("CONDITION CHG-02 granted");
        assertThat(asked.then(evaluate(day(120), "Q1")).faults(grant(day(119), "Q1"), Staff.DECISION_MAKER, day(130)))
                .containsExactly("INVALID CERT-03 on");
        checkExpanded(asked.then(evaluate(day(120), "Q1"), grant(day(130), "Q1")));
    }

    private static CertificateAct.Measure failed() {
        return new CertificateAct.SuspendAfter(Acts.ground("failed"), Acts.GARDEN, null);
    }

    private static void checkExpanded(Life life) {
        assertThat(life.certificate().contents().scope()).isEqualTo(LARGER);
        assertThat(life.certificate().expiresOn()).isEqualTo(Life.EXPIRY);
    }

    @Rule({"CHG-02", "MPC-04"})
    @Test
    void whereSurveillanceDoesNotGradeAnewAHigherLevelIsANewCertification() {
        var plain = Life.under(new TeaScheme());
        var contents = plain.certificate().contents();

        assertThat(plain.faults(ask(day(100), changeOf(contents.withLevel("PLAIN")))))
                .containsExactly("INVALID CHG-02 level");
        assertThat(Life.issued().faults(ask(day(100), changeOf(NOW.withLevel("GRAND")))))
                .isEmpty();
    }

    @Test
    void onlyWhatIsValidIsExpandedAndWhatIsSuspendedMayBecomeSmaller() {
        var suspended = Life.issued().then(suspend(day(99), "fees"));

        assertThat(suspended.faults(ask(day(100), rescoped(NOW, LARGER)))).containsExactly("CONDITION CHG-03 scope");
        assertThat(suspended
                        .then(ask(day(100), rescoped(NOW, SMALLER)), grant(day(101), "Q1"))
                        .statusOn(day(101)))
                .isEqualTo(CertificateStatus.SUSPENDED);
    }

    @Test
    void aDecisionMakerAnswersOnceAndNotBeforeItWasAsked() {
        var asked = Life.issued().then(ask(day(100), changeOf(held(renamed()))));
        var grant = grant(day(110), "Q1");

        assertThat(asked.faults(grant, Staff.REGISTRAR, day(110))).containsExactly("CONDITION CHG-02");
        assertThat(asked.faults(grant, Staff.AUDITOR, day(110))).containsExactly("CONDITION CASE-18");
        assertThat(asked.faults(grant(day(99), "Q1"), Staff.DECISION_MAKER, day(110)))
                .containsExactly("INVALID CHG-02 on");
        assertThat(asked.faults(ask(day(101), changeOf(held(removed()))))).containsExactly("CONDITION CHG-02");
        assertThat(asked.then(grant).faults(grant(day(111), "Q1"))).containsExactly("INVALID CHG-02 request");
    }

    @Test
    void whatBecameDifferentMeanwhileIsNotUndone() {
        var asked = Life.issued().then(ask(day(100), changeOf(held(renamed()))));

        assertThat(asked.then(conclude(day(105), new Regrade("GRAND"))).faults(grant(day(110), "Q1")))
                .containsExactly("CONDITION CHG-02 granted");
        assertThat(asked.then(conclude(day(105), new CertificateAct.Reduce(SMALLER)))
                        .faults(grant(day(110), "Q1")))
                .contains("CONDITION CHG-02 granted");
        assertThat(asked.then(conclude(day(105))).faults(grant(day(110), "Q1"))).isEmpty();
    }

    @Test
    void whatWasDecidedOtherwiseMeanwhileNeedsNoAnswer() {
        var asked = Life.issued().then(ask(day(100), changeOf(NOW.withLevel("GRAND"))));

        assertThat(asked.then(conclude(day(105), new Regrade("GRAND")))
                        .certificate()
                        .openRequests())
                .isEmpty();
    }

    @Rule({"CHG-03", "SUS-03"})
    @Test
    void withAllOfWhatIsSuspendedGoneFromTheScopeNothingIsSuspended() {
        var suspended = Life.issued().then(suspendGarden(day(90), "misuse"));
        var life = suspended.then(ask(day(100), rescoped(NOW, places("P1", "P3"))), grant(day(101), "Q1"));

        assertThat(life.certificate().latest(CertificateRestored.class))
                .hasValueSatisfying(restored -> assertThat(restored.on()).isEqualTo(day(101)));
        assertThat(life.statusOn(day(100))).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(life.statusOn(day(101))).isEqualTo(CertificateStatus.VALID);
        assertThat(suspended.faults(ask(day(100), rescoped(NOW, places("P2")))))
                .containsExactly("CONDITION CHG-03 scope");
        assertThat(suspended
                        .then(ask(day(100), rescoped(NOW, places("P2", "P3"))), grant(day(101), "Q1"))
                        .stateOn(day(101)))
                .isEqualTo(suspended.stateOn(day(101)));
    }

    @Rule({"CHG-03", "SUS-03"})
    @Test
    void someOfWhatIsSuspendedDoesNotGoAlone() {
        var two = new CertificateAct.Suspend(
                day(90), Acts.ground("misuse"), new ScopePart(List.of("P1", "P2"), List.of()), null);
        var suspended = Life.issued().then(two);

        assertThat(suspended.faults(ask(day(100), rescoped(NOW, places("P1", "P3")))))
                .containsExactly("CONDITION CHG-03 scope");
        assertThat(suspended.faults(ask(day(100), rescoped(NOW, places("P3"))))).isEmpty();
    }
}
