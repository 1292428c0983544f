package dev.assay.planted.bootstrap.adapter.http;

import dev.assay.planted.bootstrap.bootstrap.Wiring;

public record StartPage(Wiring wiring) {}
