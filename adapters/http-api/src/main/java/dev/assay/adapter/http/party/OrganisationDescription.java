package dev.assay.adapter.http.party;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Introspected
@Schema(name = "Organisation", description = "An organisation with legal status.")
public record OrganisationDescription(
        @NotNull @Valid BilingualText name,
        @NotNull @Valid BilingualText address,

        @NotNull
        @Schema(
                type = "string",
                description =
                        "Unified social credit code (GB 32100): 18 characters, the last of which checks the others",
                example = "91350100M000100Y43")
        CreditCode creditCode) {

    public static OrganisationDescription of(Organisation organisation) {
        return new OrganisationDescription(
                BilingualText.of(organisation.name()),
                BilingualText.of(organisation.address()),
                organisation.creditCode());
    }

    public Organisation organisation() {
        return new Organisation(name.text(), address.text(), creditCode);
    }
}
