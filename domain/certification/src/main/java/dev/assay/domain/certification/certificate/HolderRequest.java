package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Scope;
import org.jmolecules.ddd.annotation.ValueObject;

/** What the holder of a certificate can ask for. */
@ValueObject
public sealed interface HolderRequest {

    /** Why, or how, in words. */
    String statement();

    /** The rule under which it is answered. */
    default String rule() {
        return switch (this) {
            case MarkUse _ -> "MARK-01";
            case Change _ -> "CHG-02";
            case Restoration _ -> "SUS-03";
            case Pause _ -> "SUS-01";
            case GivingUp _ -> "CAN-01";
        };
    }

    /** What is asked for, in hyphenated words. */
    default String code() {
        return Wording.codeOf(getClass());
    }

    /**
     * To use the mark.
     *
     * @param statement where and how, and what for
     */
    record MarkUse(String statement) implements HolderRequest {}

    /**
     * To have the certificate say something else.
     *
     * @param level the code of the level
     * @param edition the edition of the scheme's rules
     */
    record Change(Organisation holder, Scope scope, String level, String edition, String statement)
            implements HolderRequest {

        boolean isMetBy(Contents contents) {
            return holder.equals(contents.holder())
                    && scope.equals(contents.scope())
                    && level.equals(contents.level())
                    && edition.equals(contents.edition());
        }
    }

    /** To be restored; {@code statement} says what was done about the cause. */
    record Restoration(String statement) implements HolderRequest {}

    /** To be suspended. */
    record Pause(String statement) implements HolderRequest {}

    /** To do without the certificate. */
    record GivingUp(String statement) implements HolderRequest {}
}
