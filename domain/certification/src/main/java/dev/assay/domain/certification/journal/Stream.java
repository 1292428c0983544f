package dev.assay.domain.certification.journal;

import org.jmolecules.ddd.annotation.ValueObject;

/** What a chain of entries is about. Streams never wait for each other. */
@ValueObject
public record Stream(Kind kind, String id) {

    /** What streams there are. */
    public enum Kind {
        CASE,
        CERTIFICATE,
        /** A complaint or appeal; its id is the reference. */
        COMPLAINT,
        /** What is on record of somebody; its id is the account name. */
        PERSON
    }
}
