package dev.assay.planted.names.adapter.http;

final class CommonPage {}
