package dev.assay.domain.certification.fee;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;

/** What is charged for (FEE-01; CESI-SC-OD01 7.2). */
public enum FeeItem {
    APPLICATION("a", Basis.ONCE),
    REGISTRATION("a", Basis.ONCE),
    CERTIFICATE("a", Basis.ONCE),
    ANNUAL("a", Basis.YEAR),
    DOCUMENT_REVIEW("b", Basis.ONCE),
    EVALUATION("b", Basis.MAN_DAY),
    TECHNICAL_REVIEW("c", Basis.ONCE),
    TRAVEL("d", Basis.AT_COST),
    SURVEILLANCE("e", Basis.MAN_DAY);

    private final String letter;
    private final Basis basis;

    FeeItem(String letter, Basis basis) {
        this.letter = letter;
        this.basis = basis;
    }

    /** What its price is multiplied by. */
    public enum Basis {
        ONCE,
        YEAR,
        MAN_DAY,
        /** Charged as it arises, so never quoted. */
        AT_COST
    }

    public Basis basis() {
        return basis;
    }

    public String clause() {
        return "CESI-SC-OD01 7.2 " + letter;
    }

    public Text text() {
        return Wording.beside(FeeItem.class).text("fee." + name());
    }
}
