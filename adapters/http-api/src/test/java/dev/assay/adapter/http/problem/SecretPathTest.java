package dev.assay.adapter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log may know of an address. */
class SecretPathTest {

    @ParameterizedTest
    @CsvSource({
        "/calendar/s3cret.ics, /calendar/…",
        "/calendar/s3cret, /calendar/…",
        "/calendar, /calendar",
        "/api/calendar/2027, /api/calendar/2027",
        "/api/cases, /api/cases",
    })
    void theSecretOfACalendarIsLeftOut(String path, String logged) {
        assertThat(SecretPath.withoutSecret(path)).isEqualTo(logged);
    }
}
