package dev.assay.domain.certification.scheme;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/** The reasons for which a certificate may be suspended, withdrawn or cancelled: closed lists (SUS-01, WDR-01, CAN-01). */
@ValueObject
public record StatusReasons(List<Listed> suspension, List<Listed> withdrawal, List<Listed> cancellation) {
    public StatusReasons {
        suspension = List.copyOf(suspension);
        withdrawal = List.copyOf(withdrawal);
        cancellation = List.copyOf(cancellation);
    }
}
