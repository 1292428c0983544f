package dev.assay.planted.scheme.application;

public interface Lookup {}
