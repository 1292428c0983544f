package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.document.Download;
import dev.assay.adapter.http.document.Upload;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/cases/{id}/documents")
@Tag(name = "Case documents", description = "What is on file of a case. An applicant sees what it handed in itself.")
final class CaseDocumentController {
    private final WorkOnCases cases;
    private final KeepDocuments documents;
    private final CaseDesk desk;

    CaseDocumentController(WorkOnCases cases, KeepDocuments documents, CaseDesk desk) {
        this.cases = cases;
        this.documents = documents;
        this.desk = desk;
    }

    @Post(consumes = MediaType.ALL)
    @Operation(
            summary = "Take a file into the case, and get the id to name it by",
            description =
                    "The body is the file as it is, Content-Type its media type. Its name is the parameter name, or"
                            + " stands in Content-Disposition: attachment; filename*=UTF-8''…")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "201",
            description = "On file",
            content = @Content(schema = @Schema(implementation = CaseDocumentView.class)))
    HttpResponse<CaseDocumentView> add(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            HttpRequest<?> request,
            @Parameter(
                            description = "1 to 200 characters, without a path",
                            schema = @Schema(type = "string", example = "营业执照.pdf"))
                    @QueryValue
                    @Nullable
                    String name,
            @Parameter(description = DayForm.DAY, schema = @Schema(type = "string", format = "date"))
                    @QueryValue
                    @Nullable
                    String on,
            @Body @Nullable InputStream content,
            Authentication caller) {
        var upload = Upload.of(request, name, content);
        var file = upload.content();
        try (file) {
            var query = new Query();
            var day = query.date("on", on);
            query.refuseIfUnreadable();
            var found = Refusal.unlessDone(cases.addDocument(
                    CaseDesk.idOf(id),
                    Versions.parse(ifMatch),
                    day == null ? desk.today() : day,
                    () -> upload.into(documents),
                    SignedIn.person(caller)));
            return created(found.theCase());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HttpResponse<CaseDocumentView> created(Case theCase) {
        var added = CaseDocumentView.of(
                theCase.file().latest(CaseEvent.DocumentAdded.class).orElseThrow());
        var location = UriBuilder.of("/api/cases")
                .path(theCase.id().value())
                .path("documents")
                .path(added.id())
                .build();
        return HttpResponse.created(added, location).header(HttpHeaders.ETAG, Versions.tag(theCase.version()));
    }

    @Get
    @Operation(summary = "What is on file, in order")
    List<CaseDocumentView> list(String id, Authentication caller) {
        return desk.find(id, caller).known().file().all(CaseEvent.DocumentAdded.class).stream()
                .map(CaseDocumentView::of)
                .toList();
    }

    @Get(uri = "/{document}", produces = MediaType.ALL)
    @Operation(summary = "A file, as it was handed in")
    @ApiResponse(
            responseCode = "200",
            description = "The file, under its name and of its type",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> open(String id, String document, Authentication caller) {
        var stored = desk.find(id, caller)
                .known()
                .file()
                .document(document)
                .map(CaseEvent.DocumentAdded::document)
                .orElseThrow(() -> Faults.unknown("document.unknown", document));
        return Download.of(stored, Refusal.unlessDone(documents.open(stored)));
    }
}
