package dev.assay.planted.streams.adapter.http;

final class Trace {
    void tell(String message) {
        System.out.println(message);
    }
}
