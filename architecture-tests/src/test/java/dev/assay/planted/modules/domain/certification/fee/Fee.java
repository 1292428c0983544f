package dev.assay.planted.modules.domain.certification.fee;

record Fee() {}
