package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.FormReader;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.domain.certification.explanation.Breaches;
import jakarta.inject.Singleton;

/** Rates sheets written in JSON, for the API and for the command line alike. */
@Singleton
public final class Ratings {
    private final ConsultSchemes schemes;
    private final FormReader<RatingRequest> reader;

    Ratings(ConsultSchemes schemes, FormReader<RatingRequest> reader) {
        this.schemes = schemes;
        this.reader = reader;
    }

    /**
     * What a sheet rates.
     *
     * @param json in the form that {@code POST /api/schemes/{id}/ratings} takes
     * @throws Refusal with every fault
     */
    public RatingView rate(String scheme, byte[] json) {
        return rate(scheme, reader.read(json, RatingRequest.class));
    }

    RatingView rate(String scheme, RatingRequest request) {
        var sheet = request.sheet();
        var rating = schemes.find(scheme, request.edition()).then(under -> {
            var outcome = schemes.rate(scheme, under.edition().id(), sheet.sheet());
            return new Breaches()
                    .addAll(sheet.misplacedLabels(under.edition()))
                    .addAll(outcome.breaches())
                    .orElse(() -> outcome);
        });
        return RatingView.of(Refusal.unlessDone(rating));
    }
}
