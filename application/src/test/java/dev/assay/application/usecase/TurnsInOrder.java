package dev.assay.application.usecase;

import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Turns;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whose turn it is by what was last recorded of each certificate; there is no other node. */
final class TurnsInOrder implements Turns {
    private final InMemoryRecords records;
    private final Map<CertificateNumber, Waiting> waiting = new HashMap<>();

    TurnsInOrder(InMemoryRecords records) {
        this.records = records;
    }

    private Map<CertificateNumber, Change.OfCertificate> latest() {
        var latest = new HashMap<CertificateNumber, Change.OfCertificate>();
        for (var call : records.calls) {
            for (var change : call) {
                if (change instanceof Change.OfCertificate ofCertificate) {
                    latest.put(ofCertificate.after().number(), ofCertificate);
                }
            }
        }
        return latest;
    }

    private @Nullable LocalDate turnOf(CertificateNumber number, Change.OfCertificate change) {
        return waiting.containsKey(number) ? waiting.get(number).next() : change.nextTurn();
    }

    @Override
    public List<Position> due(LocalDate on, @Nullable Position after, int limit) {
        return latest().entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(turnOf(entry.getKey(), entry.getValue()))
                        .map(day -> new Position(day, entry.getKey()))
                        .stream())
                .filter(position -> !position.on().isAfter(on))
                .filter(position -> after == null || position.compareTo(after) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Taken> next(LocalDate on, @Nullable Position after, Function<Certificate, Work> work) {
        return due(on, after, 1).stream().findFirst().map(position -> take(position, work));
    }

    private Taken take(Position position, Function<Certificate, Work> work) {
        try {
            switch (work.apply(latest().get(position.number()).after())) {
                case Recording(var stamp, var changes) -> {
                    waiting.remove(position.number());
                    records.record(stamp, changes);
                }
                case Waiting nothing -> waiting.put(position.number(), nothing);
            }
            return new Taken(position, null);
        } catch (RuntimeException broken) {
            return new Taken(position, broken);
        }
    }
}
