package dev.assay.planted.sleep.adapter.mail;

import java.time.Duration;

final class Retry {
    void pause(Duration pause) throws InterruptedException {
        Thread.sleep(pause);
    }
}
