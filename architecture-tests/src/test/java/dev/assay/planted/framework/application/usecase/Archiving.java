package dev.assay.planted.framework.application.usecase;

import java.nio.file.Path;

record Archiving(Path folder) {}
