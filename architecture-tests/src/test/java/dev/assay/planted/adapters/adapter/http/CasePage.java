package dev.assay.planted.adapters.adapter.http;

record CasePage() {}
