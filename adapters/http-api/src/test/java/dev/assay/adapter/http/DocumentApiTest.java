package dev.assay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Rule("CASE-04")
class DocumentApiTest {
    private static final int MEBIBYTE = 1 << 20;

    @Inject
    Client client;

    @Inject
    Road road;

    private Client.Answer send(String query, String type, BodyPublisher body, String... headers) {
        var request = client.request(road.open() + "/documents" + query, client.as("app"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.header("Content-Type", type).POST(body));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new SplittableRandom(count).nextBytes(bytes);
        return bytes;
    }

    private static BodyPublisher inPieces(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileLargerThanWhatOtherAddressesTakeIsKept(boolean tellsItsLength) {
        var content = bytes(5 * MEBIBYTE);

        var answer = send(
                "?name=a.zip",
                "application/zip",
                tellsItsLength ? BodyPublishers.ofByteArray(content) : inPieces(content));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("size").asInt()).isEqualTo(content.length);
        assertThat(answer.json().path("sha256").asText()).isEqualTo(Cabinet.hashOf(content));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, 201",
        "0, false, 201",
        "1, true, 422",
        "1, false, 422",
        "9000000, true, 422",
        "9000000, false, 422"
    })
    void aFileOverTheLimitIsRefusedWithTheLimit(int excess, boolean tellsItsLength, int status) {
        var content = bytes(SmallWorld.LARGEST_DOCUMENT + excess);

        var answer = send(
                "?name=a.zip",
                "application/zip",
                tellsItsLength ? BodyPublishers.ofByteArray(content) : inPieces(content));

        assertThat(answer.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.faults()).containsOnlyKeys("file");
            assertThat(answer.json().path("detail").asText())
                    .isEqualTo("The file has more than %d bytes.".formatted(SmallWorld.LARGEST_DOCUMENT));
        }
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var answer = send("?name=..%2Fpasswd", "text/html", BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.faults()).containsOnlyKeys("file", "name", "mediaType");
        assertThat(answer.faults().values()).allMatch(rules -> rules.equals(List.of("CASE-04")));
    }

    @Test
    void aPdfThatIsNoneIsRefused() {
        assertThat(send("?name=a.pdf", "application/pdf", BodyPublishers.ofString("PK"))
                        .faults())
                .containsOnlyKeys("file");
        assertThat(send("?name=a.pdf", "application/pdf", BodyPublishers.ofString("%PDF-1.7"))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
                "nonsense"
            })
    void aBodyIsAFileWhateverItsType(String type) {
        var answer = send("?name=a", type, BodyPublishers.ofString("a=b"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsOnlyKeys("mediaType");
    }

    @Test
    void aBodyWithoutATypeIsOfNone() {
        var answer = client.send(client.request(road.open() + "/documents?name=a", client.as("app"))
                .POST(BodyPublishers.ofString("x")));

        assertThat(answer.faults()).containsOnlyKeys("mediaType");
    }

    @ParameterizedTest
    @CsvSource({
        "attachment; filename*=UTF-8''%E7%AB%A0%E7%A8%8B.txt, 章程.txt",
        "attachment; filename=\"b.txt\"; filename*=utf-8'zh'a%20b.txt, a b.txt",
        "attachment; filename=\"a\\\"b; c.txt\", 'a\"b; c.txt'",
        "attachment;filename=a.txt, a.txt",
        "attachment; filename*=UTF-8''%FF.txt; filename=a.txt, a.txt",
        "attachment; filename*=UTF-8''%2; filename=a.txt, a.txt",
        "attachment; filename*=ISO-8859-1''%E9.txt; filename=e.txt, e.txt",
    })
    void aNameMayStandInTheDisposition(String header, String name) {
        var answer = send("", "text/plain", BodyPublishers.ofString("x"), "Content-Disposition", header);

        assertThat(answer.json().path("name").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment",
                "attachment; filename=",
                "attachment; filename*=UTF-8''..%2Fa",
                "attachment; filename*=UTF-8''%E2%80%AEfdp.exe",
                "attachment; filename=\"C:\\\\a\"",
                "attachment; notfilename=a"
            })
    void aDispositionWithoutASoundNameGivesNone(String header) {
        assertThat(send("", "text/plain", BodyPublishers.ofString("x"), "Content-Disposition", header)
                        .faults())
                .containsOnlyKeys("name");
    }

    @Test
    void onlyWhoIsSignedInHandsFilesIn() {
        var request = client.request(road.open() + "/documents?name=a.txt")
                .header("Content-Type", "text/plain")
                .POST(inPieces(bytes(3 * MEBIBYTE)));

        assertThat(client.send(request).status()).isEqualTo(401);
    }

    @Test
    void otherAddressesStillTakeAMebibyteAtMost() {
        var form = "{\"name\": \"%s\"}".formatted("x".repeat(MEBIBYTE));

        assertThat(client.post("/api/accounts", form, client.as("adm")).status())
                .isEqualTo(413);
        assertThat(client.send(client.request("/api/accounts", client.as("adm"))
                                .header("Content-Type", "application/json")
                                .POST(inPieces(form.getBytes(StandardCharsets.UTF_8))))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aFileLeavesToBeSavedUnderItsNameAndNeverShown() {
        var hash = send("?name=a.txt", "text/plain", BodyPublishers.ofString("abc"))
                .json()
                .path("sha256")
                .asText();

        var answer = client.get("/shelf/%s/3/%%E7%%AB%%A0%%20%%22x%%22.txt".formatted(hash));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo("abc");
        assertThat(answer.header("Content-Length")).isEqualTo("3");
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\" x.txt\"; filename*=utf-8''%E7%AB%A0%20%22x%22.txt");
        assertThat(answer.response().headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
        assertThat(answer.response().headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void aLargeFileLeavesWhole() {
        var content = bytes(5 * MEBIBYTE + 1);
        send("?name=a.zip", "application/zip", BodyPublishers.ofByteArray(content));

        var answer = client.get("/shelf/%s/%d/a".formatted(Cabinet.hashOf(content), content.length));

        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(content.length));
        assertThat(answer.status()).isEqualTo(200);
    }
}
