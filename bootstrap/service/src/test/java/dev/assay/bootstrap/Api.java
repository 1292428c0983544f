package dev.assay.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** Speaks to a running service as a client would. */
final class Api {
    /** Keeps numbers as they are written, with the zeros at their end. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String url;

    Api(String url) {
        this.url = url;
    }

    /** In JSON. */
    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What came back. */
    record Answer(int status, String type, JsonNode body) {
        String text(String pointer) {
            return body.at(pointer).asText();
        }

        List<String> all(String array, String field) {
            return StreamSupport.stream(body.at(array).spliterator(), false)
                    .map(element -> element.path(field).asText())
                    .toList();
        }

        List<String> texts(String array) {
            return StreamSupport.stream(body.at(array).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        List<String> rules() {
            return all("/breaches", "rule");
        }

        List<String> fields() {
            return all("/breaches", "field");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer get(String person, String path) {
        return send(signed(person, path).GET());
    }

    Answer post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String person, String path, String body) {
        return send(signed(person, path).POST(BodyPublishers.ofString(body)));
    }

    Answer put(String person, String path, String body) {
        return send(signed(person, path).PUT(BodyPublishers.ofString(body)));
    }

    Answer postIf(String version, String person, String path, String body) {
        return send(signed(person, path).header("If-Match", '"' + version + '"').POST(BodyPublishers.ofString(body)));
    }

    /** Sends what is no JSON. */
    Answer send(String person, String method, String path, String type, byte[] body) {
        return send(
                signed(person, path).setHeader("Content-Type", type).method(method, BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder signed(String person, String path) {
        return request(path).header("Authorization", "Bearer " + tokens.computeIfAbsent(person, this::signIn));
    }

    private String signIn(String person) {
        var answer = post("/api/sign-in", json(Map.of("name", person, "password", "assay-demo-only")));
        return answer.text("/token");
    }

    /** For as long as a token is good from now. */
    void signInAll(Collection<String> people) {
        people.forEach(person -> tokens.put(person, signIn(person)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var body = type.contains("json") ? JSON.readTree(response.body()) : JSON.valueToTree(response.body());
            return new Answer(response.statusCode(), type, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
