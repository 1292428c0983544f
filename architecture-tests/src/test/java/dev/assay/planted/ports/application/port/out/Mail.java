package dev.assay.planted.ports.application.port.out;

final class Mail {}
