package dev.assay.planted.sleep.bootstrap;

final class Nap {
    void take() throws InterruptedException {
        Thread.sleep(1);
    }
}
