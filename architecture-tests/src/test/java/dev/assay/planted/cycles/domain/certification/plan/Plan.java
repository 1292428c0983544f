package dev.assay.planted.cycles.domain.certification.plan;

import dev.assay.planted.cycles.domain.certification.audit.Audit;

public record Plan(Audit audit) {}
