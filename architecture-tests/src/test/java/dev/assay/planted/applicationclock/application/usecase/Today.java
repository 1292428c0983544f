package dev.assay.planted.applicationclock.application.usecase;

import java.time.LocalDate;

final class Today {
    LocalDate today() {
        return LocalDate.now();
    }
}
