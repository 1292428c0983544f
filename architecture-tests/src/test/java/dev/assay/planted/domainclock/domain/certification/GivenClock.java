package dev.assay.planted.domainclock.domain.certification;

import java.time.Clock;

record GivenClock(Clock clock) {}
