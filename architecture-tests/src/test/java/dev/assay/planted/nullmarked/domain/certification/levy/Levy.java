package dev.assay.planted.nullmarked.domain.certification.levy;

record Levy() {}
