package dev.assay.planted.fields.application.usecase;

final class Counting {
    private int count;

    int next() {
        return ++count;
    }
}
