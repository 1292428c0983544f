package dev.assay.planted.domainclock.domain.certification;

import java.util.function.LongSupplier;

final class Stopwatch {
    LongSupplier ticks() {
        return System::currentTimeMillis;
    }
}
