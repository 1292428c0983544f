package dev.assay.planted.hexagon.adapter.http;

import dev.assay.planted.hexagon.application.port.out.Cases;

record CasePage(Cases cases) {}
