package dev.assay.adapter.http.exchange;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter that {@link Query#limit} reads. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@Parameter(
        description = "How many at most",
        schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
public @interface PageSize {}
