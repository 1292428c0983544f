package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Three years of a certificate, and what can happen in them. */
interface ThreeYears extends Running {

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"SURV-01", "SURV-02", "CERT-02", "CERT-03"})
    default void onTimeItIsValidToItsLastDayAndExpiresTheDayAfter(String scheme) {
        var life = Life.of(service(), scheme);
        life.at(life.issued().plusMonths(10)).supervised();
        life.pass();
        life.at(life.issued().plusMonths(20)).supervised();
        life.pass();
        assertThat(life.status()).isEqualTo("valid");

        life.at(life.expiry());
        assertThat(life.status()).isEqualTo("valid");
        life.at(life.expiry().plusDays(1));
        assertThat(life.status()).isEqualTo("expired");
        life.pass();
        assertThat(life.history())
                .containsExactly(
                        "certificate-issued",
                        "surveillance-concluded",
                        "surveillance-concluded",
                        "certificate-expired");
        assertThat(life.seenOn(life.issued()).text("/status")).isEqualTo("valid");
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"SURV-05", "SUS-01", "SUS-03"})
    default void whoMissesSurveillanceIsSuspendedAndRestoredOnceItIsHeld(String scheme) {
        var life = Life.of(service(), scheme);
        life.at(life.issued().plusMonths(12).plusDays(2)).pass();
        life.act("jue", "suspension", life.reasonOf("suspension", "missed-surveillance"));
        assertThat(life.status()).isEqualTo("suspended");
        assertThat(life.attempt("jue", "restoration", restoration()).rules()).contains("SUS-03");

        life.at(life.issued().plusMonths(13)).supervised();
        life.act("lin", "requests", Map.of("kind", "restoration", "statement", "It is held."));
        life.act("jue", "restoration", restoration());
        assertThat(life.status()).isEqualTo("valid");
        assertThat(service().api().get("/api/announcements?limit=50").all("/items", "number"))
                .contains(life.number());
    }

    private static Map<String, Object> restoration() {
        return Map.of("removed", true, "unused", true, "statement", "Seen on site.");
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"SUS-02", "SUS-03"})
    default void aSuspensionThatIsNotLiftedEndsInWithdrawal(String scheme) {
        var life = Life.of(service(), scheme);
        life.act("jue", "suspension", life.reason("suspension"));
        var last = life.issued().plusMonths(6);
        life.at(last);
        assertThat(life.status()).isEqualTo("suspended");

        life.at(last.plusDays(1));
        assertThat(life.status()).isEqualTo("withdrawn");
        var late = life.attempt("jue", "restoration", restoration());
        assertThat(late.status()).isEqualTo(409);
        life.pass();
        life.pass();
        assertThat(life.history())
                .containsExactly("certificate-issued", "certificate-suspended", "certificate-withdrawn");
        assertThat(life.seenOn(last).text("/status")).isEqualTo("suspended");
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CHG-02", "SURV-03"})
    default void aHigherLevelComesOfAnAuditOrOfANewCertification(String scheme) {
        var life = Life.of(service(), scheme);
        var highest = life.papers().scheme().codes("levels").getLast();
        var level = life.seen().text("/level");
        life.at(life.issued().plusMonths(10));
        if (level.equals(highest)) {
            assertThat(life.attempt("lin", "requests", Map.of("kind", "change", "statement", "Better still."))
                            .rules())
                    .contains("CHG-02");
            return;
        }

        if (life.papers().scheme().regradesAtSurveillance()) {
            life.supervised("1", List.of(Map.of("measure", "regrade", "level", highest)));
            assertThat(life.seen().text("/level")).isEqualTo(highest);
            assertThat(life.seenOn(life.issued()).text("/level")).isEqualTo(level);
        } else {
            var refused = life.attempt(
                    "lin", "requests", Map.of("kind", "change", "level", highest, "statement", "We are better now."));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.rules()).contains("CHG-02");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CHG-02", "CHG-03"})
    default void aChangeKeepsNumberAndExpiryAndIsNoted(String scheme) {
        var life = Life.of(service(), scheme);
        var before = life.seen();
        life.at(life.issued().plusMonths(2));
        var moved = Map.of(
                "name",
                Map.of("zh", "虚构新庚服务有限公司", "en", "Fictional New Service G Co., Ltd."),
                "address",
                Map.of("zh", "虚构市示例路8号", "en", "8 Example Road, Fiction City"),
                "creditCode",
                Papers.APPLICANT);
        life.act("lin", "requests", Map.of("kind", "change", "holder", moved, "statement", "We have moved."));
        life.act("jue", "requests/Q1/answer", Map.of("granted", true, "statement", "As the licence says."));

        var after = life.seen();
        assertThat(after.text("/holder/name/en")).startsWith("Fictional New");
        assertThat(after.text("/expiresOn")).isEqualTo(before.text("/expiresOn"));
        assertThat(after.text("/issuedOn")).isEqualTo(before.text("/issuedOn"));
        assertThat(after.text("/changedOn"))
                .isEqualTo(life.issued().plusMonths(2).toString());
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"REC-01", "CAN-01"})
    default void recertificationGivesTheNextNumberAndEndsTheOneBefore(String scheme) {
        var life = Life.of(service(), scheme);
        life.at(life.issued().plusMonths(10)).supervised();
        life.at(life.issued().plusMonths(20)).supervised();
        life.at(life.expiry().minusMonths(2));
        var before = life.renewed();

        assertThat(life.number()).endsWith("R1");
        assertThat(life.status()).isEqualTo("valid");
        assertThat(service().api().get("/api/certificates/" + before).text("/status"))
                .isIn("withdrawn", "cancelled");
    }
}
