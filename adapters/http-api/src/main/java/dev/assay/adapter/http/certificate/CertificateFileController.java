package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.casework.JournalEntryView;
import dev.assay.adapter.http.casework.JournalExport;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.WorkOnCertificates;
import dev.assay.application.port.in.WorkOnCertificates.JournalLine;
import dev.assay.domain.certification.certificate.CertificateStatus;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api")
@Tag(
        name = "Certificate files",
        description = "All that is on file of a certificate. Whoever acts for a holder reads its own files only.")
final class CertificateFileController {
    private final WorkOnCertificates certificates;
    private final CertificateDesk desk;

    CertificateFileController(WorkOnCertificates certificates, CertificateDesk desk) {
        this.certificates = certificates;
        this.desk = desk;
    }

    @Get("/certificate-files")
    @Operation(summary = "The files that the caller may read", description = "In the order of the numbers.")
    PageView<CertificateFileView> list(
            @Parameter(description = "Any part of the holder's name, or a credit code, or a number")
                    @QueryValue
                    @Nullable
                    String q,
            @Parameter(description = "Only of this scheme") @QueryValue @Nullable String scheme,
            @Parameter(description = "Only under this edition") @QueryValue @Nullable String edition,
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
            @Parameter(description = "Only of holders of this administrative division: 2, 4 or 6 digits")
                    @QueryValue
                    @Nullable
                    String region,
            @Parameter(description = "Where the page before ended") @QueryValue @Nullable String cursor,
            @PageSize @QueryValue @Nullable String limit,
            Authentication caller) {
        var query = new Query();
        var text = query.text("q", q);
        var ofScheme = query.text("scheme", scheme);
        var underEdition = query.text("edition", edition);
        var ofLevel = query.text("level", level);
        var withStatus = query.word("status", status, CertificateStatus.class);
        var ofRegion = query.region("region", region);
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        var search = new CertificateSearch(text, ofScheme, underEdition, ofLevel, withStatus, ofRegion);
        return PageView.of(certificates.list(search, after, most, SignedIn.person(caller)), CertificateFileView::of);
    }

    @Get("/certificates/{number}/file")
    @Operation(summary = "All that is on file of a certificate, and what is due of it")
    HttpResponse<CertificateFileView> show(String number, Authentication caller) {
        return CertificateDesk.tagged(desk.find(number, caller));
    }

    @Get("/certificates/{number}/journal")
    @Operation(summary = "What happened to a certificate, in order")
    List<JournalEntryView> journal(String number, Authentication caller) {
        return lines(number, caller).stream()
                .map(line -> JournalEntryView.of(line.entry(), line.sentence()))
                .toList();
    }

    @Get(uri = "/certificates/{number}/journal/export", produces = MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The whole journal of a certificate, to be checked by anyone",
            description = JournalExport.RECIPE)
    @ApiResponse(
            responseCode = "200",
            description = "A file to keep",
            headers = @Header(name = HttpHeaders.CONTENT_DISPOSITION, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = JournalExport.class)))
    HttpResponse<JournalExport> export(String number, Authentication caller) {
        var entries = lines(number, caller).stream().map(JournalLine::entry).toList();
        return HttpResponse.ok(JournalExport.of(entries))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"journal-%s.json\"".formatted(CertificateDesk.numberOf(number)));
    }

    private List<JournalLine> lines(String number, Authentication caller) {
        return Refusal.unlessDone(certificates.journal(CertificateDesk.numberOf(number), SignedIn.person(caller)));
    }
}
