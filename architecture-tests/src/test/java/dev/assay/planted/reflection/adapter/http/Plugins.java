package dev.assay.planted.reflection.adapter.http;

final class Plugins {
    Class<?> find(ClassLoader loader, String name) throws ReflectiveOperationException {
        return loader.loadClass(name);
    }
}
