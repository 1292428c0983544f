package dev.assay.adapter.persistence.memory;

import dev.assay.adapter.persistence.contract.PersistenceContract;
import dev.assay.adapter.persistence.contract.Stores;

class InMemoryStoreTest implements PersistenceContract {
    private static final InMemoryJournal JOURNAL = new InMemoryJournal();
    private static final Stores STORES = new Stores(
            JOURNAL,
            new InMemorySeals(JOURNAL),
            new InMemoryCases(JOURNAL),
            new InMemoryCertificates(JOURNAL),
            new InMemoryComplaints(JOURNAL),
            new InMemoryDossiers(JOURNAL),
            new InMemoryAccounts(),
            new InMemoryAccessTokens(),
            new InMemoryDueDates(JOURNAL),
            new InMemoryCalendarFeeds(),
            new InMemoryTurns(JOURNAL));

    @Override
    public Stores stores() {
        return STORES;
    }
}
