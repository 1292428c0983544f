package dev.assay.planted.names.application.usecase;

final class RegisterImpl {}
