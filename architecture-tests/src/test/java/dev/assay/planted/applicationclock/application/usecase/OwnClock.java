package dev.assay.planted.applicationclock.application.usecase;

import java.time.Clock;

final class OwnClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
