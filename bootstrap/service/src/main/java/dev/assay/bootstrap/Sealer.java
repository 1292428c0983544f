package dev.assay.bootstrap;

import dev.assay.application.port.in.SealJournal;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the journal sealed while the service runs, and once more when it stops. */
@Context
@Requires(env = Serve.ENVIRONMENT)
final class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final SealJournal journal;

    Sealer(SealJournal journal) {
        this.journal = journal;
    }

    @Scheduled(fixedDelay = "${assay.journal.seal-every}", initialDelay = "${assay.journal.seal-every}")
    void seal() {
        journal.seal();
    }

    /** What cannot be sealed now is sealed after the next start. */
    @PreDestroy
    void sealTheRest() {
        try {
            journal.seal();
        } catch (RuntimeException unreachable) {
            LOG.warn("The journal could not be sealed at the stop: {}", unreachable.toString());
        }
    }
}
