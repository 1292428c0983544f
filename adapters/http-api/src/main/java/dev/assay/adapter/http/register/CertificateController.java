package dev.assay.adapter.http.register;

import dev.assay.adapter.http.exchange.ApiAddress;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.domain.certification.certificate.CertificateStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@ApiAddress
@Controller("/api/certificates")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Certificates", description = "The public register. Needs no account.")
final class CertificateController {
    private final LookUpCertificates certificates;

    CertificateController(LookUpCertificates certificates) {
        this.certificates = certificates;
    }

    @Get("/{number}")
    @Operation(summary = "One certificate, as it stands or stood")
    CertificateView show(
            @Parameter(description = "As printed; letters of either case") String number,
            @Parameter(description = "As it stood on this day", schema = @Schema(type = "string", format = "date"))
                    @QueryValue
                    @Nullable
                    String on,
            @Parameter(
                            description = "As far as was known at this moment",
                            schema = @Schema(type = "string", format = "date-time"))
                    @QueryValue
                    @Nullable
                    String known) {
        var query = new Query();
        var day = query.date("on", on);
        var moment = query.instant("known", known);
        query.refuseIfUnreadable();
        return CertificateView.of(Refusal.unlessDone(certificates.find(number, day, moment)));
    }

    @Get
    @Operation(summary = "Search the register", description = "In the order of the numbers.")
    PageView<CertificateView> search(
            @Parameter(description = "Any part of the holder's name, or a credit code, or a number")
                    @QueryValue
                    @Nullable
                    String q,
            @Parameter(description = "Only of this scheme") @QueryValue @Nullable String scheme,
            @Parameter(description = "Only of this level") @QueryValue @Nullable String level,
            @Parameter(
                            description = "Only with this status today",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"valid", "suspended", "withdrawn", "cancelled", "expired"
                                            }))
                    @QueryValue
                    @Nullable
                    String status,
            @Parameter(
                            description = "Only of holders registered in this administrative division:"
                                    + " the first 2, 4 or 6 digits of GB/T 2260",
                            example = "4401")
                    @QueryValue
                    @Nullable
                    String region,
            @Parameter(description = "Where the page before ended") @QueryValue @Nullable String cursor,
            @PageSize @QueryValue @Nullable String limit) {
        var query = new Query();
        var text = query.text("q", q);
        var ofScheme = query.text("scheme", scheme);
        var ofLevel = query.text("level", level);
        var withStatus = query.word("status", status, CertificateStatus.class);
        var ofRegion = query.region("region", region);
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return PageView.of(
                certificates.search(
                        new CertificateSearch(text, ofScheme, null, ofLevel, withStatus, ofRegion), after, most),
                CertificateView::of);
    }
}
