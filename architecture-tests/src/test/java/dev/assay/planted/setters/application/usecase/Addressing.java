package dev.assay.planted.setters.application.usecase;

interface Addressing {
    void setAddress(String address);
}
