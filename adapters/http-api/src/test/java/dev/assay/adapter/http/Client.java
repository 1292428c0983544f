package dev.assay.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks the server as anybody would, and knows nothing of how it is built. */
@Singleton
final class Client {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedServer server;

    Client(EmbeddedServer server) {
        this.server = server;
    }

    /** An answer, and what its body says as JSON. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException noJson) {
                throw new UncheckedIOException(response.body(), noJson);
            }
        }

        /** The rules of the breaches, by field; "" for the whole. */
        Map<String, List<String>> faults() {
            var faults = new TreeMap<String, List<String>>();
            StreamSupport.stream(json().path("breaches").spliterator(), false)
                    .forEach(breach -> faults.merge(
                            breach.path("field").asText(""),
                            List.of(breach.path("rule").asText()),
                            (one, more) ->
                                    Stream.concat(one.stream(), more.stream()).toList()));
            return faults;
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(server.getURI().resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Signs somebody in, and returns the header that says so. */
    String[] as(String name) {
        var answer =
                post("/api/sign-in", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, SmallWorld.PASSWORD));
        return new String[] {
            "Authorization", "Bearer " + answer.json().path("token").asText()
        };
    }
}
