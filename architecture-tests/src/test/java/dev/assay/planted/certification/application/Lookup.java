package dev.assay.planted.certification.application;

public interface Lookup {}
