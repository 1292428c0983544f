package dev.assay.application.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Shows what it is set to, in China. */
final class WatchedClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Instant now;

    WatchedClock(String now) {
        this.now = Instant.parse(now);
    }

    WatchedClock set(Instant moment) {
        now = moment;
        return this;
    }

    WatchedClock set(String moment) {
        return set(Instant.parse(moment));
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
