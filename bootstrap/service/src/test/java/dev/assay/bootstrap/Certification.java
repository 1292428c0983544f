package dev.assay.bootstrap;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The service from outside, over HTTP; the same on every database. Each topic is an interface with the tests in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Certification
        implements StraightRoad, LongRoad, ThreeYears, Endings, Gates, Admission, PublicDesk, Biographies {
    private @Nullable Service service;

    /** Where the database is. */
    abstract Map<String, Object> database() throws Exception;

    /** After the service, which still writes when it stops. */
    void stopDatabase() throws Exception {}

    /** The service as it runs on a database; a store of another kind is plugged in here. */
    ApplicationContextBuilder builder() {
        return ApplicationContext.builder(Serve.ENVIRONMENT);
    }

    @BeforeAll
    void start() throws Exception {
        service = Service.start(builder(), database());
    }

    @BeforeEach
    void beginTheDay() {
        service().clock().moveTo(Service.TODAY);
    }

    @AfterAll
    void stop() throws Exception {
        service().close();
        stopDatabase();
    }

    @Override
    public Service service() {
        if (service == null) {
            throw new IllegalStateException("it has not been started");
        }
        return service;
    }
}
