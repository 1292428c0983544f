package dev.assay.adapter.http.operation;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** What the OpenAPI document says of the API as a whole; the rest it takes from the controllers and their records. */
@OpenAPIDefinition(
        info = @Info(title = "Assay", version = "1", description = """
                                Runs a certification body: from an organisation's application to a certificate that anyone can verify.

                                Days are ISO dates, numbers are exact and never rounded, texts come in Chinese and English. A refusal is
                                an RFC 9457 problem that lists every fault with the rule it breaks and the field it stands in.""", license = @License(name = "Apache-2.0")))
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token from POST /api/sign-in")
final class ApiDescription {
    /** Where the compiler leaves the document. */
    static final String LOCATION = "META-INF/swagger/assay.json";

    private ApiDescription() {}
}
