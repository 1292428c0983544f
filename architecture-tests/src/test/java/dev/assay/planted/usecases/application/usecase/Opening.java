package dev.assay.planted.usecases.application.usecase;

record Opening() {}
