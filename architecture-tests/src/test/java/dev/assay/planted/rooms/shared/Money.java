package dev.assay.planted.rooms.shared;

public record Money(long fen) {}
