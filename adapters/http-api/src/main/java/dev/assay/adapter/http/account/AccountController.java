package dev.assay.adapter.http.account;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.KeepAccounts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;

@NeedsAccount
@Controller("/api/accounts")
@Tag(name = "Accounts", description = "Who may act.")
final class AccountController {
    private final KeepAccounts accounts;

    AccountController(KeepAccounts accounts) {
        this.accounts = accounts;
    }

    @Get
    @Operation(summary = "Every account, in the order of their names")
    PageView<AccountView> list(Authentication caller) {
        var all = Refusal.unlessDone(accounts.list(SignedIn.person(caller)));
        return PageView.of(new Page<>(all, null), AccountView::of);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Open an account")
    AccountView open(@Body AccountForm form, Authentication caller) {
        return AccountView.of(Refusal.unlessDone(accounts.open(
                form.name(), form.displayName(), form.password(), Set.copyOf(form.roles()), SignedIn.person(caller))));
    }

    @Put("/{name}")
    @Operation(
            summary = "Change an account, close it or open it again",
            description = "Closing it, or giving it other roles, makes its tokens worthless.")
    AccountView change(String name, @Body AccountChangeForm form, Authentication caller) {
        return AccountView.of(Refusal.unlessDone(accounts.change(
                name, form.displayName(), Set.copyOf(form.roles()), form.open(), SignedIn.person(caller))));
    }

    @Put("/{name}/password")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set a password: anybody's by an administrator, the own one by everybody",
            description =
                    "Makes every token of the account worthless, the one of this request too if it is the own one.")
    void changePassword(String name, @Body PasswordForm form, Authentication caller) {
        Refusal.unlessDone(accounts.changePassword(name, form.password(), form.present(), SignedIn.person(caller)));
    }
}
