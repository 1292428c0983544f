package dev.assay.adapter.http.operation;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.context.ServerContextPathProvider;
import io.micronaut.web.router.resource.StaticResourceConfiguration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Serves the scripts of the page to try the API from their own jar, whatever its version, and none from elsewhere. */
@Singleton
final class SwaggerUi extends StaticResourceConfiguration {
    static final String ADDRESS = "/openapi/ui/";

    private static final String JAR = "classpath:META-INF/maven/org.webjars/swagger-ui/pom.properties";

    SwaggerUi(ResourceResolver resources, @Nullable ServerContextPathProvider contextPath) {
        super(resources, contextPath);
        setMapping(ADDRESS + "**");
        setPaths(List.of(
                "classpath:META-INF/resources/webjars/swagger-ui/" + version(resources),
                "classpath:dev/assay/adapter/http/operation/ui"));
    }

    private static String version(ResourceResolver resources) {
        try (var stream = resources
                .getResourceAsStream(JAR)
                .orElseThrow(() -> new IllegalStateException(JAR + " is not on the class path"))) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
