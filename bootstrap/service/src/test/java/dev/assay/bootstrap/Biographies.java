package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.application.port.in.LookUpCertificates.CertificateView;
import dev.assay.application.port.in.VerifyJournal;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalFault;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The lives of the demo's certificates: in every status, and some with years behind them. */
interface Biographies extends Running {

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule("CERT-03")
    default void theDemoShowsACertificateInEveryStatusThatItsSchemeKnows(String scheme) {
        assertThat(found(scheme, null))
                .extracting(view -> view.state().status())
                .containsAll(statuses(scheme));
        assertThat(found(scheme, null))
                .extracting(CertificateView::state)
                .filteredOn(CertificateState.Suspended.class::isInstance)
                .extracting(state -> ((CertificateState.Suspended) state).part() == null)
                .contains(true, false);
    }

    private static Set<CertificateStatus> statuses(String scheme) {
        var known = EnumSet.allOf(CertificateStatus.class);
        var reasons = Schemes.load(Map.of())
                .find(scheme)
                .orElseThrow()
                .editions()
                .getLast()
                .reasons();
        if (!reasons.inWords() && reasons.cancellation().isEmpty()) {
            known.remove(CertificateStatus.CANCELLED);
        }
        return known;
    }

    private List<CertificateView> found(String scheme, String name) {
        return service()
                .ask(LookUpCertificates.class)
                .search(new CertificateSearch(name, scheme, null, null, null, null), null, 200)
                .items();
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"SURV-01", "CHG-02", "CERT-02"})
    default void threeYearsAreTwoSurveillanceAuditsAndAnAddressThatChanged(String scheme) {
        assertThat(found(scheme, "Evergreen")).singleElement().satisfies(view -> {
            assertThat(view.certificate().surveillance()).hasSize(2);
            assertThat(events(view, CertificateEvent.CertificateReissued.class)).hasSize(1);
            assertThat(view.certificate().contents().holder().address().en()).contains("Avenue");
            assertThat(view.certificate().number().value()).endsWith("R0");
        });
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"SUS-01", "SUS-03", "SURV-05", "WDR-01"})
    default void whatWasSuspendedIsRestoredOrLapses(String scheme) {
        assertThat(found(scheme, "Comeback")).singleElement().satisfies(view -> {
            assertThat(events(view, CertificateEvent.CertificateSuspended.class))
                    .hasSize(1);
            assertThat(events(view, CertificateEvent.CertificateRestored.class)).hasSize(1);
            assertThat(view.state().status()).isEqualTo(CertificateStatus.VALID);
        });
        assertThat(found(scheme, "Overdue")).singleElement().satisfies(view -> {
            assertThat(view.state().status()).isEqualTo(CertificateStatus.WITHDRAWN);
            assertThat(view.history().getLast().recorded().stamp().actor()).isEqualTo("daily-run");
        });
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule("REC-01")
    default void aRecertifiedCertificateTakesThePlaceOfTheOneBefore(String scheme) {
        assertThat(found(scheme, "Encore")).hasSize(2).satisfies(both -> {
            var before = both.getFirst().certificate();
            var after = both.getLast().certificate();
            assertThat(after.number()).isEqualTo(before.number().next());
            assertThat(after.issue().replaces()).isEqualTo(before.number());
            assertThat(both.getFirst().state().isInForce()).isFalse();
            assertThat(both.getLast().state().isInForce()).isTrue();
        });
    }

    @Test
    @Rule("SURV-03")
    default void whereSurveillanceGradesAnewACertificateHasRisen() {
        for (var scheme : Schemes.load(Map.of()).all()) {
            assertThat(found(scheme.id(), "Climber"))
                    .as(scheme.id())
                    .hasSize(scheme.editions().getLast().regradesAtSurveillance() ? 1 : 0)
                    .allSatisfy(view -> assertThat(view.certificate().contents().level())
                            .isNotEqualTo(view.certificate().issue().level()));
        }
    }

    private static <E extends CertificateEvent> List<E> events(CertificateView view, Class<E> kind) {
        return view.certificate().all(kind);
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule("CASE-22")
    default void whatSurveillanceRatedAgreesWithItsReplay(String scheme) {
        var api = service().api();
        var completed = api.get("rong", "/api/cases?limit=200&state=completed&scheme=" + scheme)
                .all("/items", "id");
        assertThat(completed).isNotEmpty();
        for (var id : completed) {
            assertThat(api.get("rong", "/api/cases/" + id + "/replay").text("/agrees"))
                    .as(id)
                    .isEqualTo("true");
        }
    }

    @Test
    @Rule("LOG-01")
    default void theJournalOfItAllIsWhole() {
        var faults = new ArrayList<JournalFault>();
        var report = service().ask(VerifyJournal.class).verify(List.of(), faults::add);

        assertThat(faults).isEmpty();
        assertThat(report.entries()).isPositive();
    }
}
