package dev.assay.planted.portin.application.port.in;

interface OpenCase {}
