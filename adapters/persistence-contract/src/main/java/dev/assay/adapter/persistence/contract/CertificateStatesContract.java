package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.out.Certificates.Query;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.certificate.Contents;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever has happened to a certificate, a search has it as what it is today. */
@Rule({"CERT-03", "PUB-01"})
public interface CertificateStatesContract {
    /** The day on which things happen to certificates issued before. */
    LocalDate TODAY = Samples.DAY.plusMonths(1);

    /** The store under test. */
    Stores stores();

    /** Before, on, and after the last day of each term; recorded or not, what ran out has ended it. */
    @TestFactory
    default Stream<DynamicTest> aSearchByStatusAgreesWithTheCertificateOnEveryDayToCome() {
        var ground = new Ground("g-1", "facts");
        var until = TODAY.plusMonths(6);
        var suspended = new CertificateEvent.CertificateSuspended(TODAY, ground, null, until);
        var openEnded = new CertificateEvent.CertificateSuspended(TODAY, ground, null, null);
        var called = new CertificateEvent.TransferRequired(TODAY, "B/2", TODAY.plusYears(1), "GZ-1 1");
        var transferred = new CertificateEvent.CertificateReissued(
                TODAY, SampleCertificates.contents("AA"), List.of(Contents.Part.EDITION), "transferred", null);
        var restored = new CertificateEvent.CertificateRestored(TODAY, "removed");
        var expired = new CertificateEvent.CertificateExpired(expiry().plusDays(1));
        var withdrawn = new CertificateEvent.CertificateWithdrawn(TODAY, ground);
        var cancelled = new CertificateEvent.CertificateCancelled(TODAY, ground);
        return Stream.<List<CertificateEvent>>of(
                        List.of(),
                        List.of(suspended),
                        List.of(openEnded),
                        List.of(suspended, restored),
                        List.of(called),
                        List.of(called, suspended),
                        List.of(called, transferred),
                        List.of(withdrawn),
                        List.of(suspended, withdrawn),
                        List.of(cancelled),
                        List.of(expired),
                        List.of(expired, new CertificateEvent.CertificateCancelled(expiry().plusDays(1), ground)))
                .map(events -> {
                    var certificate = record(Fresh.word(), events);
                    return dynamicTest(
                            events.stream().map(Object::getClass).toList().toString(),
                            () -> lastDays(certificate).forEach(day -> isInOneStatus(certificate, day)));
                });
    }

    private static LocalDate expiry() {
        return Samples.issued(Fresh.certificateNumber()).expiresOn();
    }

    /** From the last event on. */
    private static Stream<LocalDate> lastDays(Certificate certificate) {
        var last = certificate.events().stream()
                .map(CertificateEvent::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Stream.of(TODAY, TODAY.plusMonths(6), TODAY.plusYears(1), expiry())
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1), day.plusDays(2)))
                .filter(day -> !day.isBefore(last));
    }

    private void isInOneStatus(Certificate certificate, LocalDate day) {
        for (var status : CertificateStatus.values()) {
            var search = new CertificateSearch(null, certificate.issue().scheme(), null, null, status, null);
            assertThat(numbers(search, day))
                    .as("%s on %s", status, day)
                    .isEqualTo(certificate.stateOn(day).status() == status ? List.of(certificate.number()) : List.of());
            assertThat(stores().certificates().count(Query.of(search, day, "Z", 1)))
                    .isEqualTo(certificate.stateOn(day).status() == status ? 1 : 0);
        }
    }

    @Rule("CHG-02")
    @Test
    default void aSearchIsForWhatACertificateSaysNow() {
        var scheme = Fresh.word();
        var contents = SampleCertificates.contents("AAA");
        var before = record(scheme, List.of());
        var after = before.after(new CertificateEvent.CertificateReissued(
                TODAY, contents, List.of(Contents.Part.NAME, Contents.Part.LEVEL), "renamed", null));
        assertThat(clerk().record(after)).isTrue();

        var former = before.contents();
        assertThat(numbers(new CertificateSearch(null, scheme, "B/2", "AAA", null, null), TODAY))
                .containsExactly(before.number());
        assertThat(numbers(new CertificateSearch(null, scheme, former.edition(), null, null, null), TODAY))
                .isEmpty();
        assertThat(numbers(new CertificateSearch(null, scheme, null, former.level(), null, null), TODAY))
                .isEmpty();
        assertThat(numbers(
                        new CertificateSearch(contents.holder().creditCode().value(), scheme, null, null, null, null),
                        TODAY))
                .containsExactly(before.number());
        assertThat(numbers(
                        new CertificateSearch(former.holder().creditCode().value(), scheme, null, null, null, null),
                        TODAY))
                .isEmpty();
    }

    /** Its holder is registered in 440101. */
    @TestFactory
    default Stream<DynamicTest> aRegionIsFoundByTheFirstDigitsOfItsDivision() {
        var certificate = record(Fresh.word(), List.of());
        record Digits(String digits, boolean isFound) {}
        return Stream.of(
                        new Digits("44", true),
                        new Digits("4401", true),
                        new Digits("440101", true),
                        new Digits("43", false),
                        new Digits("45", false),
                        new Digits("4400", false),
                        new Digits("4402", false),
                        new Digits("440100", false),
                        new Digits("440102", false))
                .map(region -> dynamicTest(region.digits(), () -> {
                    var search = new CertificateSearch(
                            null, certificate.issue().scheme(), null, null, null, region.digits());
                    assertThat(numbers(search, TODAY))
                            .isEqualTo(region.isFound() ? List.of(certificate.number()) : List.of());
                }));
    }

    @Test
    default void anOwnerOrACatalogueHasItsOwn() {
        var scheme = Fresh.word();
        var mine = record(issued(scheme, "zhao-" + scheme, "a".repeat(64)), List.of());
        var yours = record(issued(scheme, "an-" + scheme, null), List.of());
        var all = new CertificateSearch(null, scheme, null, null, null, null);

        assertThat(numbers(new Query(all, "zhao-" + scheme, null, TODAY, null, 10)))
                .containsExactly(mine.number());
        assertThat(numbers(new Query(all, "an-" + scheme, null, TODAY, null, 10)))
                .containsExactly(yours.number());
        assertThat(numbers(new Query(all, null, "a".repeat(64), TODAY, null, 10)))
                .containsExactly(mine.number());
        assertThat(numbers(new Query(all, "zhao-" + scheme, "b".repeat(64), TODAY, null, 10)))
                .isEmpty();
        assertThat(stores().certificates().count(new Query(all, null, null, TODAY, null, 1)))
                .isEqualTo(2);
    }

    private Certificate record(String scheme, List<CertificateEvent> events) {
        return record(issued(scheme, "an", null), events);
    }

    /** The events of one act are recorded together, each of them following on the one before. */
    private Certificate record(CertificateEvent.CertificateIssued issued, List<CertificateEvent> events) {
        var issue = Samples.newCertificate(issued);
        assertThat(clerk().record(issue)).isTrue();
        var after = Stream.iterate(1, i -> i <= events.size(), i -> i + 1)
                .map(i -> Stream.concat(Stream.of(issued), events.subList(0, i).stream())
                        .toList())
                .map(Certificate::of)
                .toList();
        assertThat(clerk().record(after.toArray(Certificate[]::new))).isTrue();
        assertThat(clerk().entriesOf(issued.number())).hasSize(1 + events.size());
        return after.isEmpty() ? issue : after.getLast();
    }

    private static CertificateEvent.CertificateIssued issued(String scheme, String owner, @Nullable String catalogue) {
        var sample = Samples.issued(
                Fresh.certificateNumber(),
                Samples.organisation(new Text("甲" + scheme, "Holder " + scheme)),
                scheme,
                "AA");
        return new CertificateEvent.CertificateIssued(
                sample.number(),
                new Origin("case-1", owner, Samples.DAY, List.of(), catalogue),
                scheme,
                sample.edition(),
                sample.document(),
                sample.standard(),
                sample.level(),
                sample.holder(),
                sample.scope(),
                sample.on(),
                sample.expiresOn(),
                null);
    }

    private List<CertificateNumber> numbers(CertificateSearch search, LocalDate day) {
        return numbers(Query.of(search, day, null, 10));
    }

    private List<CertificateNumber> numbers(Query query) {
        return stores().certificates().search(query).items().stream()
                .map(found -> found.certificate().number())
                .toList();
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
