package dev.assay.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.persistence.contract.Clerk;
import dev.assay.adapter.persistence.contract.Fresh;
import dev.assay.adapter.persistence.contract.Samples;
import dev.assay.application.port.Account;
import dev.assay.application.port.out.AccessTokens.AccessToken;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.personnel.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopenedFileTest {
    private final Account account = new Account("li.na", "李娜", "hash", Set.of(Role.REGISTRAR));
    private final AccessToken token = new AccessToken("fingerprint", "li.na", Instant.parse("2026-10-25T01:30:00Z"));

    @Test
    void aReopenedFileStillHasEverything(@TempDir Path directory) {
        var file = directory.resolve("assay");
        var opened = Samples.newCase(Fresh.caseId());
        var certificate = Samples.newCertificate(Samples.issued(Fresh.certificateNumber()));

        try (var store = OpenStore.inFile(file)) {
            new Clerk(store.stores().journal()).record(Clerk.change(opened), Clerk.change(certificate));
            store.stores().accounts().add(account);
            store.stores().accessTokens().add(token, Instant.EPOCH);
        }

        try (var store = OpenStore.inFile(file)) {
            var stores = store.stores();
            var entries = new Clerk(stores.journal()).entriesOf(opened.id());
            assertThat(entries).hasSize(1);
            assertThat(JournalChain.faultsIn(entries)).isEmpty();
            assertThat(stores.cases().find(opened.id()).orElseThrow().file()).isEqualTo(opened.file());
            assertThat(stores.certificates().history(certificate.number())).hasSize(1);
            assertThat(stores.accounts().all()).containsExactly(account);
            assertThat(stores.accessTokens().find("fingerprint")).contains(token);
        }
    }
}
