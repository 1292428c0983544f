package dev.assay.adapter.http.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.Concern;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Concern", description = "A certificate or a case: one of the two.")
public record ConcernForm(
        @Schema(description = "As printed; letters of either case", example = "ECE26-4K7QX2M9R0R0", nullable = true)
        @Nullable
        String certificate,

        @JsonProperty("case") @Schema(description = "The case's id", nullable = true) @Nullable
        String caseId) {

    /** Null for the body itself. */
    static @Nullable ConcernForm of(Concern concern) {
        return switch (concern) {
            case Concern.OfCertificate(var number) -> new ConcernForm(number.value(), null);
            case Concern.OfCase(var id) -> new ConcernForm(null, id.value());
            case Concern.OfBody _ -> null;
        };
    }

    /** What is meant; notes why nothing is, each fault at its field. */
    Concern concern(String field, Faults faults) {
        if ((certificate == null) == (caseId == null)) {
            faults.add(field, "concern.one");
            return new Concern.OfBody();
        }
        return certificate == null ? ofCase(field + ".case", faults) : ofCertificate(field + ".certificate", faults);
    }

    private Concern ofCertificate(String field, Faults faults) {
        var number = Optional.ofNullable(certificate)
                .flatMap(text -> CertificateNumber.parse(text.strip().toUpperCase(Locale.ROOT)));
        if (number.isEmpty()) {
            faults.addUnder("APP-01", field, "certificate.unknown", String.valueOf(certificate));
        }
        return number.<Concern>map(Concern.OfCertificate::new).orElseGet(Concern.OfBody::new);
    }

    private Concern ofCase(String field, Faults faults) {
        var id = Optional.ofNullable(caseId).flatMap(CaseId::parse);
        if (id.isEmpty()) {
            faults.addUnder("APP-01", field, "case.unknown", String.valueOf(caseId));
        }
        return id.<Concern>map(Concern.OfCase::new).orElseGet(Concern.OfBody::new);
    }
}
