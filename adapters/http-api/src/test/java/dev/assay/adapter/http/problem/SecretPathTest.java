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
        "/api/complaints/0193, /api/complaints/…",
        "/api/complaints/0193/answer, /api/complaints/…",
        "/api/complaints, /api/complaints",
        "/api/calendar/2027, /api/calendar/2027",
        "/api/cases, /api/cases",
    })
    void aSecretIsLeftOut(String path, String logged) {
        assertThat(SecretPath.withoutSecret(path)).isEqualTo(logged);
    }
}
