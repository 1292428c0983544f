package dev.assay.planted.setters.domain.certification;

interface Address {
    void setStreet(String street);
}
