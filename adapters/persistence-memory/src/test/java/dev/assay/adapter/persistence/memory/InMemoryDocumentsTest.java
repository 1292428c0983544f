package dev.assay.adapter.persistence.memory;

import dev.assay.adapter.persistence.contract.DocumentStoreContract;
import dev.assay.application.port.out.DocumentStore;

class InMemoryDocumentsTest implements DocumentStoreContract {
    private static final DocumentStore DOCUMENTS = new InMemoryDocuments();

    @Override
    public DocumentStore documents() {
        return DOCUMENTS;
    }
}
