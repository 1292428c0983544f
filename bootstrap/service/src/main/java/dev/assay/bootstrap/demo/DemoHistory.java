package dev.assay.bootstrap.demo;

import dev.assay.application.port.in.RunDaily;
import dev.assay.bootstrap.demo.DemoLife.Deed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Lives played side by side, in the order of time, each morning after the daily run. */
record DemoHistory(RunDaily daily, MovableClock clock) {

    /** @param until the day to which passing time does its part, after the last deed */
    void play(List<DemoLife> lives, LocalDate until) {
        var day = LocalDate.MIN;
        var deeds = lives.stream()
                .flatMap(life -> life.deeds().stream())
                .sorted(Comparator.comparing(Deed::on))
                .toList();
        for (var deed : deeds) {
            if (deed.on().isAfter(day)) {
                day = deed.on();
                begin(day);
            }
            deed.what().run();
        }
        begin(until);
    }

    private void begin(LocalDate day) {
        clock.moveTo(day);
        daily.run(null, item -> {
                    if (item instanceof RunDaily.Item.Failed failed) {
                        throw new IllegalStateException("the daily run fails: " + failed);
                    }
                })
                .orElseThrow();
    }
}
