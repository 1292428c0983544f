package dev.assay.planted.values.domain.certification;

public class Fee {}
