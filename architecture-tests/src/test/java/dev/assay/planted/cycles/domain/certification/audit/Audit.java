package dev.assay.planted.cycles.domain.certification.audit;

import dev.assay.planted.cycles.domain.certification.plan.Plan;

public record Audit(Plan plan) {}
