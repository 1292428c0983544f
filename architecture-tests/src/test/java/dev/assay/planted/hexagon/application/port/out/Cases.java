package dev.assay.planted.hexagon.application.port.out;

public interface Cases {}
