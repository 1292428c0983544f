package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.out.Certificates.OnRecord;
import dev.assay.application.port.out.Certificates.Query;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The register's questions, each with its answer. */
@Rule("PUB-01")
public interface CertificatesContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void aSearchFindsTheWholeCertificate() {
        var issued = issue(new Text("精诚", Fresh.word()));

        var found =
                stores().certificates().search(query(issued.number().value())).items();

        assertThat(found).containsExactly(new OnRecord(List.of(new Recorded<>(Samples.STAMP, issued))));
    }

    @TestFactory
    default Stream<DynamicTest> aCertificateIsFoundByWhatIsKnownOfItsHolder() {
        var zh = "广东" + Fresh.word() + "家居Ⅱ有限公司";
        var en = "Jing " + Fresh.word() + " ÉTOILE Ltd.";
        var issued = issue(new Text(zh, en));
        var code = issued.holder().creditCode().value();
        var number = issued.number().value();
        return Stream.of(
                        zh,
                        zh.substring(2),
                        zh.substring(1, 9) + zh.substring(9, 14).toUpperCase(Locale.ROOT),
                        en,
                        en.substring(3, 15),
                        en.toUpperCase(Locale.ROOT),
                        en.toLowerCase(Locale.ROOT),
                        code,
                        code.toLowerCase(Locale.ROOT),
                        number,
                        number.toLowerCase(Locale.ROOT))
                .map(text -> dynamicTest(text, () -> assertThat(search(text)).contains(issued.number())));
    }

    @TestFactory
    default Stream<DynamicTest> aPartOfACodeOrNumberFindsNothing() {
        var issued = issue(new Text("精诚", "Jingcheng"));
        var code = issued.holder().creditCode().value();
        var number = issued.number().value();
        return Stream.of(code.substring(1), code.substring(0, 17), number.substring(1), number + "0")
                .map(text -> dynamicTest(text, () -> assertThat(search(text)).doesNotContain(issued.number())));
    }

    /** Each is in one name only, and would be in others if it were a wildcard. */
    @TestFactory
    default Stream<DynamicTest> wildcardsStandForThemselves() {
        var word = Fresh.word();
        issue(new Text(word + "普通 a", word + "plain a"));
        return Stream.of("%", "_", "\\", "\\%", "%%", "'", "\"", "*", "?", "[a]", "\\\\")
                .map(sign -> dynamicTest(sign, () -> {
                    var text = Fresh.word() + sign + "a";
                    var issued = issue(new Text("公司" + text, "holder"));
                    assertThat(search(text)).containsExactly(issued.number());
                    assertThat(search(word + sign)).isEmpty();
                }));
    }

    @TestFactory
    default Stream<DynamicTest> textThatCannotBeInANameFindsNothing() {
        return Stream.of("\0", "\0\0%", Fresh.word(), Fresh.word() + "\n" + Fresh.word())
                .map(text -> dynamicTest("text", () -> assertThat(search(text)).isEmpty()));
    }

    @Test
    default void aSearchIsOfOneSchemeAndLevel() {
        var scheme = Fresh.word();
        var good = issue(organisationNamed("甲"), scheme, "AA").number();
        var better = issue(organisationNamed("乙"), scheme, "AAA").number();

        assertThat(search(null, scheme, null)).containsExactlyInAnyOrder(good, better);
        assertThat(search(null, scheme, "AA")).containsExactly(good);
        assertThat(search("乙", scheme, "AAA")).containsExactly(better);
        assertThat(search("乙", scheme, "AA")).isEmpty();
        assertThat(search(null, Fresh.word(), null)).isEmpty();
    }

    /** Through the last day of validity, and expired from the day after. */
    @Rule("CERT-03")
    @TestFactory
    default Stream<DynamicTest> aCertificateIsInOneStatusOnADay() {
        var scheme = Fresh.word();
        var issued = issue(organisationNamed("甲"), scheme, "AA");
        record OnDay(LocalDate day, @Nullable CertificateStatus status) {}
        return Stream.of(
                        new OnDay(issued.on().minusDays(1), null),
                        new OnDay(issued.on(), CertificateStatus.VALID),
                        new OnDay(issued.on().plusDays(1), CertificateStatus.VALID),
                        new OnDay(issued.expiresOn().minusDays(1), CertificateStatus.VALID),
                        new OnDay(issued.expiresOn(), CertificateStatus.VALID),
                        new OnDay(issued.expiresOn().plusDays(1), CertificateStatus.EXPIRED),
                        new OnDay(issued.expiresOn().plusYears(9), CertificateStatus.EXPIRED))
                .flatMap(expected -> Stream.of(CertificateStatus.values())
                        .map(status -> dynamicTest("%s on %s".formatted(status, expected.day()), () -> {
                            var query = query(null, scheme, null, status, expected.day());
                            assertThat(numbers(query))
                                    .isEqualTo(status == expected.status() ? List.of(issued.number()) : List.of());
                        })));
    }

    @Test
    default void withoutAStatusTheDayDoesNotMatter() {
        var scheme = Fresh.word();
        var issued = issue(organisationNamed("甲"), scheme, "AA");

        assertThat(numbers(query(null, scheme, null, null, LocalDate.EPOCH))).containsExactly(issued.number());
    }

    @TestFactory
    default Stream<DynamicTest> pagesShowEveryCertificateOnceTheLeastNumberFirst() {
        var scheme = Fresh.word();
        var numbers = IntStream.range(0, 6)
                .mapToObj(_ -> issue(organisationNamed("甲"), scheme, "AA").number())
                .sorted(Comparator.comparing(CertificateNumber::value))
                .toList();
        return IntStream.of(1, 2, 5, 6, 7)
                .mapToObj(limit -> dynamicTest("6 certificates, %d a page".formatted(limit), () -> {
                    var walked = Paging.walk(
                            limit,
                            cursor -> stores().certificates()
                                    .search(Query.of(
                                            new CertificateSearch(
                                                    "甲", scheme, null, "AA", CertificateStatus.VALID, null),
                                            Samples.DAY,
                                            cursor,
                                            limit)));
                    assertThat(walked)
                            .extracting(each -> each.certificate().number())
                            .isEqualTo(numbers);
                }));
    }

    @Test
    default void aSearchWithoutConditionsHasEveryCertificate() {
        var issued = issue(new Text("精诚", "Jingcheng")).number();

        var walked = Paging.walk(
                2, cursor -> stores().certificates().search(Query.of(CertificateSearch.ALL, Samples.DAY, cursor, 2)));

        assertThat(walked)
                .extracting(each -> each.certificate().number())
                .contains(issued)
                .doesNotHaveDuplicates();
    }

    private List<CertificateNumber> search(String text) {
        return search(text, null, null);
    }

    private List<CertificateNumber> search(@Nullable String text, @Nullable String scheme, @Nullable String level) {
        return numbers(query(text, scheme, level, null, Samples.DAY));
    }

    private static Query query(String text) {
        return query(text, null, null, null, Samples.DAY);
    }

    private static Query query(
            @Nullable String text,
            @Nullable String scheme,
            @Nullable String level,
            @Nullable CertificateStatus status,
            LocalDate on) {
        return Query.of(new CertificateSearch(text, scheme, null, level, status, null), on, null, 10);
    }

    private List<CertificateNumber> numbers(Query query) {
        return stores().certificates().search(query).items().stream()
                .map(found -> found.certificate().number())
                .toList();
    }

    private static Text organisationNamed(String zh) {
        return new Text(zh, "Holder");
    }

    private CertificateIssued issue(Text holder) {
        return issue(holder, "gold-mark", "AA");
    }

    private CertificateIssued issue(Text holder, String scheme, String level) {
        var issued = Samples.issued(Fresh.certificateNumber(), Samples.organisation(holder), scheme, level);
        assertThat(new Clerk(stores().journal()).record(Samples.newCertificate(issued)))
                .isTrue();
        return issued;
    }
}
