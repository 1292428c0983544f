package dev.assay.adapter.http;

import dev.assay.adapter.http.document.Download;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.domain.certification.casework.StoredDocument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** An address that gives any file to anybody, to see how files leave. */
@Hidden
@Controller("/shelf")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class Shelf {
    private final KeepDocuments documents;

    Shelf(KeepDocuments documents) {
        this.documents = documents;
    }

    @Get(uri = "/{sha256}/{size}/{name}", produces = MediaType.ALL)
    HttpResponse<StreamedFile> give(String sha256, long size, String name) {
        var document = new StoredDocument(sha256, size, name, "text/plain");
        return Download.of(document, Refusal.unlessDone(documents.open(document)));
    }
}
