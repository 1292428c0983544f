package dev.assay.adapter.http.exchange;

/**
 * The body of a request: a record whose components say by annotations what must be there. It is read strictly, so a
 * controller never sees one with a fault of form.
 */
public interface Form {}
