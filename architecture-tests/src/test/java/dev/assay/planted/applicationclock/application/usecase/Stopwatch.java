package dev.assay.planted.applicationclock.application.usecase;

final class Stopwatch {
    long ticks() {
        return System.nanoTime();
    }
}
