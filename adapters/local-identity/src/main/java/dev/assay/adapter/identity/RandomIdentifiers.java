package dev.assay.adapter.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.assay.application.port.out.Identifiers;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintId;
import java.security.SecureRandom;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Identifiers that any number of servers can make without asking each other. Safe for use by many threads. */
@SecondaryAdapter
public final class RandomIdentifiers implements Identifiers {
    private static final int SERIAL_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final NoArgGenerator uuids = Generators.timeBasedEpochGenerator(random);
    private final NoArgGenerator secrets = Generators.timeBasedEpochRandomGenerator(random);

    /** A UUID of version 7, which begins with the time. */
    @Override
    public CaseId newCaseId() {
        return new CaseId(uuids.generate().toString());
    }

    /** The same, of which 74 bits are drawn anew each time, where others count on within a millisecond. */
    @Override
    public ComplaintId newComplaintId() {
        return new ComplaintId(secrets.generate().toString());
    }

    /** Without I, L, O and U: 50 bits, so that certificates cannot be found by counting. */
    @Override
    public String newCertificateSerial() {
        return ReadableCharacters.UPPER_CASE.draw(SERIAL_LENGTH, random);
    }
}
