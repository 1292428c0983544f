package dev.assay.adapter.persistence.jdbc;

/** Where a stream stands: the entry that the next one follows. */
interface Head {
    String streamId();

    /** How many entries there are. */
    long version();

    String lastHash();
}
