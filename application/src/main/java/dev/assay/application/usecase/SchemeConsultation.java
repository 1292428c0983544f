package dev.assay.application.usecase;

import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consults the schemes at hand. */
public final class SchemeConsultation implements ConsultSchemes {
    private final Schemes schemes;
    private final Clock clock;

    public SchemeConsultation(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public List<SchemeEdition> all() {
        var today = LocalDate.now(clock);
        return schemes.all().stream()
                .flatMap(scheme -> scheme.editionOn(today).map(edition -> new SchemeEdition(scheme, edition)).stream())
                .toList();
    }

    @Override
    public Outcome<SchemeEdition> find(String scheme, @Nullable String edition) {
        return schemes.find(scheme)
                .map(found -> find(found, edition))
                .orElseGet(() -> Answers.unknown("CASE-22", "scheme.unknown", scheme));
    }

    private Outcome<SchemeEdition> find(CertificationScheme scheme, @Nullable String id) {
        var edition = id == null ? scheme.editionOn(LocalDate.now(clock)) : scheme.edition(id);
        return edition.map(found -> Outcome.done(new SchemeEdition(scheme, found)))
                .orElseGet(() -> Answers.unknown(
                        "CASE-22", "edition.unknown", scheme.id(), id == null ? LocalDate.now(clock) : id));
    }

    @Override
    public Outcome<Answer<Rating>> rate(String scheme, @Nullable String edition, EvaluationSheet sheet) {
        return find(scheme, edition)
                .then(under -> under.edition().rate(sheet).map(rating -> new Answer<>(under, rating)));
    }

    @Override
    public Outcome<Answer<AuditTime>> auditTime(String scheme, @Nullable String edition, AuditTimeRequest request) {
        return find(scheme, edition)
                .then(under -> under.edition().auditTime(request).map(time -> new Answer<>(under, time)));
    }
}
