package dev.assay.planted.nullmarked.domain.certification.fee;

record Fee() {}
