package dev.assay.domain.certification.casework;

/** Certified; from here on the certificate has a life of its own. */
public record Certified(CaseFile file) implements CaseState {}
