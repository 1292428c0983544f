package dev.assay.bootstrap;

import dev.assay.application.port.in.RunDaily;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the daily run made while the service runs: often, since it costs what is due only, so that nothing waits for a certain
 * hour at which a node may be down.
 */
@Context
@Requires(env = Serve.ENVIRONMENT)
final class DailyRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRunner.class);

    private final RunDaily daily;

    DailyRunner(RunDaily daily) {
        this.daily = daily;
    }

    @Scheduled(fixedDelay = "${assay.daily-run.every}", initialDelay = "${assay.daily-run.first-after}")
    void run() {
        daily.run(null, DailyRunner::tell).map(summary -> {
            if (summary.certificates() > 0) {
                LOG.info("Daily run: {}", summary);
            }
            return summary;
        });
    }

    private static void tell(RunDaily.Item item) {
        if (item instanceof RunDaily.Item.Failed(var certificate, var why)) {
            LOG.error("Daily run: nothing came of {}: {}", certificate, why);
        }
    }
}
