package dev.assay.adapter.http.account;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.application.port.Account;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Introspected
@Schema(name = "Account")
public record AccountView(
        @Schema(example = "li.wei") String name,
        @Schema(example = "李伟") String displayName,
        @Schema(example = "[\"auditor\", \"reviewer\"]") List<String> roles,

        @Schema(description = "Whether one can sign in with it")
        boolean open) {

    static AccountView of(Account account) {
        return new AccountView(
                account.name(),
                account.displayName(),
                account.roles().stream().sorted().map(Words::of).toList(),
                account.open());
    }
}
