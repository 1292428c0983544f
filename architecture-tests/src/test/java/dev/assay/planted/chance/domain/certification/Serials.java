package dev.assay.planted.chance.domain.certification;

import java.util.UUID;
import java.util.function.Supplier;

final class Serials {
    Supplier<UUID> serials() {
        return UUID::randomUUID;
    }
}
