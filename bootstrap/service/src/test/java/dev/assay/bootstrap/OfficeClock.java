package dev.assay.bootstrap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that the tests set to the day they play on, at nine in the morning. */
final class OfficeClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private volatile LocalDate today;

    OfficeClock(LocalDate today) {
        this.today = today;
    }

    /** Of a service in a process of its own, whose clock nobody sets. */
    static OfficeClock ofTheWorld() {
        return new OfficeClock(LocalDate.now(Clock.system(ZONE)));
    }

    LocalDate today() {
        return today;
    }

    void moveTo(LocalDate day) {
        today = day;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return today.atTime(OPENING).atZone(ZONE).toInstant();
    }
}
