package dev.assay.planted.ports.application.port.in;

final class OpenCase {}
