package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.out.Certificates.OnRecord;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is announced to the public is found from the last recorded on, each with what its certificate was then. */
@Rule("PUB-01")
public interface AnnouncementsContract {

    /** The store under test. */
    Stores stores();

    /** Two certificates with everything that can happen to them, in moments when nobody else's are recorded. */
    @TestFactory
    default Stream<DynamicTest> partsShowAllOnceTheLastRecordedFirst() {
        var moment = Fresh.year().plusYears(3000).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var word = Fresh.word().toUpperCase(Locale.ROOT);
        var announced = Stream.of("0A", "0", "A")
                .flatMap(end -> live(new CertificateNumber("ECE26-%s%sR0".formatted(word, end)), moment).stream())
                .sorted(Comparator.comparing(OnRecord::position).reversed())
                .toList();
        var all = announced.size();
        return IntStream.of(1, 2, 5, all, all + 1)
                .mapToObj(limit -> dynamicTest("%d, %d at once".formatted(all, limit), () -> {
                    assertThat(walk(moment, limit)).isEqualTo(announced);
                }));
    }

    private List<OnRecord> walk(Instant since, int limit) {
        var walked = new ArrayList<OnRecord>();
        var before =
                new AnnouncementPosition(since.plus(Duration.ofDays(1)), new CertificateNumber("AA00-000000R0"), 1);
        for (var part = part(before, since, limit);
                !part.isEmpty();
                part = part(walked.getLast().position(), since, limit)) {
            walked.addAll(part);
        }
        return walked;
    }

    private List<OnRecord> part(AnnouncementPosition before, Instant since, int limit) {
        var part = stores().certificates().announced(before, limit);
        assertThat(part).hasSizeLessThanOrEqualTo(limit);
        return part.stream()
                .filter(each -> !each.position().recordedAt().isBefore(since))
                .toList();
    }

    /** Records its life, each event a second after the one before but for the last two, and tells what of it is announced. */
    private List<OnRecord> live(CertificateNumber number, Instant moment) {
        var ground = new Ground("g-1", "facts");
        var events = List.<CertificateEvent>of(
                Samples.issued(number),
                new CertificateEvent.CertificateSuspended(Samples.DAY, ground, null, null),
                new CertificateEvent.CertificateRestored(Samples.DAY, "removed"),
                new CertificateEvent.MisuseCorrected(Samples.DAY, "M1", "corrected", "ren"),
                new CertificateEvent.CertificateWithdrawn(Samples.DAY, ground),
                new CertificateEvent.CertificateCancelled(Samples.DAY, ground));
        IntStream.rangeClosed(1, events.size()).forEach(size -> {
            var stamp = new Stamp("li.na", moment.plusSeconds(Math.min(size, 5)));
            var after = Certificate.of(events.subList(0, size));
            assertThat(stores().journal().record(stamp, List.of(Clerk.change(after))))
                    .isTrue();
        });
        var history = stores().certificates().history(number);
        return Stream.of(2, 3, 5, 6)
                .map(size -> new OnRecord(history.subList(0, size)))
                .toList();
    }
}
