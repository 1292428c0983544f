package dev.assay.domain.scheme.contract.halfspoken;

import dev.assay.domain.certification.explanation.Wording;

/** Bundles of which one says less than the other. */
public final class HalfSpoken {
    public static final Wording WORDING = Wording.beside(HalfSpoken.class);

    private HalfSpoken() {}
}
