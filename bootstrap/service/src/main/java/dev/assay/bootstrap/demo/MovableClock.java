package dev.assay.bootstrap.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that the demo sets to the day it plays on, at nine in the morning. */
final class MovableClock extends Clock {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final ZoneId zone;
    private LocalDate day;

    MovableClock(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    void moveTo(LocalDate next) {
        day = next;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(day, other);
    }

    @Override
    public Instant instant() {
        return day.atTime(OFFICE_OPENS).atZone(zone).toInstant();
    }
}
