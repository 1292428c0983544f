package dev.assay.domain.certification.scheme;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The reasons for which a certificate may be suspended, withdrawn or cancelled, or refused in the first place: closed lists
 * (SUS-01, WDR-01, CAN-01, CASE-20). Where a document prints no list, it is empty, and reasons are given in words.
 */
@ValueObject
public record StatusReasons(
        List<Listed> suspension, List<Listed> withdrawal, List<Listed> cancellation, List<Listed> refusal) {
    public StatusReasons {
        suspension = List.copyOf(suspension);
        withdrawal = List.copyOf(withdrawal);
        cancellation = List.copyOf(cancellation);
        refusal = List.copyOf(refusal);
    }

    /** Of a document that lists nothing for which certification is refused. */
    public StatusReasons(List<Listed> suspension, List<Listed> withdrawal, List<Listed> cancellation) {
        this(suspension, withdrawal, cancellation, List.of());
    }
}
