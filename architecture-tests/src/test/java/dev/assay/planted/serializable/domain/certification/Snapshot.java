package dev.assay.planted.serializable.domain.certification;

import java.io.Serializable;

record Snapshot(String text) implements Serializable {}
