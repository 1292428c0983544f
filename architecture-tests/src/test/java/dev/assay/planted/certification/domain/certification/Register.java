package dev.assay.planted.certification.domain.certification;

import dev.assay.planted.certification.application.Lookup;

public record Register(Lookup lookup) {}
