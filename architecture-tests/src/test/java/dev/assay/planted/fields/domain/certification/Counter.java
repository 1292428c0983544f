package dev.assay.planted.fields.domain.certification;

final class Counter {
    private int count;

    int next() {
        return ++count;
    }
}
