package dev.assay.domain.certification.casework;

import org.jmolecules.ddd.annotation.ValueObject;

/** What became of an application for remote activities (CASE-23). */
@ValueObject
public record RemoteApproval(boolean approved, String reason) {}
