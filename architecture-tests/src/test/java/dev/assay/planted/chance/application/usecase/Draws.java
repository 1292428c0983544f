package dev.assay.planted.chance.application.usecase;

final class Draws {
    double draw() {
        return Math.random();
    }
}
