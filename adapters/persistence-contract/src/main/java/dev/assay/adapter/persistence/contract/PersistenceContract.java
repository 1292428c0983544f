package dev.assay.adapter.persistence.contract;

/**
 * The whole contract. A store passes if a test class that implements this and answers {@link #stores()} passes.
 *
 * <p>The store need not be empty, nor a new one for each test: every test makes up names that were never used before.
 */
public interface PersistenceContract
        extends JournalContract,
                SealsContract,
                VersionsContract,
                EventsContract,
                SimultaneityContract,
                CasesContract,
                CertificatesContract,
                ComplaintsContract,
                DossiersContract,
                AccountsContract,
                AccountChangesContract,
                AccessTokensContract,
                DueDatesContract,
                CalendarFeedsContract,
                CertificateStatesContract,
                TurnsContract,
                AnnouncementsContract {

    @Override
    Stores stores();
}
