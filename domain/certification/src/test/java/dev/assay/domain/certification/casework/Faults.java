package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Outcome;
import java.util.List;

/** What an act was refused for, in a line each: kind, rule, and the field if it concerns one. */
final class Faults {
    private Faults() {}

    static List<String> in(Outcome<?> outcome) {
        return outcome.breaches().stream()
                .map(breach -> {
                    assertThat(breach.message().text().zh()).isNotBlank();
                    return breach.kind() + " " + breach.rule() + (breach.field() == null ? "" : " " + breach.field());
                })
                .toList();
    }
}
