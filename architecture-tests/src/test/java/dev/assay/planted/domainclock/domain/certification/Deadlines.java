package dev.assay.planted.domainclock.domain.certification;

import java.time.LocalDate;

final class Deadlines {
    LocalDate today() {
        return LocalDate.now();
    }
}
