package dev.assay.adapter.http.register;

import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.application.port.in.LookUpCertificates.Announcement;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

@Introspected
@Schema(name = "Announcement", description = "That a certificate was suspended, restored, withdrawn or cancelled.")
public record AnnouncementView(
        @Schema(description = "The certificate's number", example = "ECE26-4K7QX2M9R0R0")
        String number,

        @Schema(example = "gold-mark") String scheme,
        @Schema(example = "AAA") String level,

        @Schema(description = "As the certificate named it then")
        OrganisationDescription holder,

        HappeningView event) {

    static AnnouncementView of(Announcement announcement) {
        var certificate = announcement.certificate();
        var contents = certificate.contents();
        return new AnnouncementView(
                certificate.number().value(),
                certificate.issue().scheme(),
                contents.level(),
                OrganisationDescription.of(contents.holder()),
                HappeningView.of(announcement.happening()));
    }
}
