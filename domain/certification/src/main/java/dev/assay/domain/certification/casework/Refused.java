package dev.assay.domain.certification.casework;

/** Refused; the case is closed. */
public record Refused(CaseFile file) implements CaseState {}
