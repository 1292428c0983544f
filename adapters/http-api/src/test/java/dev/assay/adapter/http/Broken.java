package dev.assay.adapter.http;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** An address that always breaks. */
@Hidden
@Controller("/broken")
@Secured(SecurityRule.IS_ANONYMOUS)
final class Broken {
    @Get
    String fail() {
        throw new IllegalStateException("select secret from vault");
    }
}
