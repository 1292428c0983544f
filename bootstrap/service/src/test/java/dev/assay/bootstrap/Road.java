package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A case on its way, step by step, by the people of the demo. */
final class Road {
    static final List<String> STEPS = List.of(
            "submission",
            "acceptance",
            "contract",
            "plan",
            "document-review",
            "evaluation",
            "conclusion",
            "decision",
            "certificate");

    private final Api api;
    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    private final String id;

    Road(Api api) {
        this(api, example("application.json"));
    }

    Road(Api api, String application) {
        this.api = api;
        this.id = api.post("lin", "/api/cases", application).text("/id");
    }

    /** A file that the scheme ships for people to start from. */
    static String example(String name) {
        return example("credit-grade", name);
    }

    static String example(String scheme, String name) {
        try {
            return Files.readString(Path.of("../../domain", scheme, "examples", name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String path() {
        return "/api/cases/" + id;
    }

    LocalDate today() {
        return today;
    }

    /** Takes every step before the one named; each must succeed. */
    Road upTo(String step) {
        for (var next : STEPS.subList(0, STEPS.indexOf(step))) {
            assertThat(take(next)).extracting(Api.Answer::status).as(next).isEqualTo(200);
        }
        return this;
    }

    Api.Answer take(String step) {
        return take(step, body(step));
    }

    Api.Answer take(String step, String body) {
        return api.post(person(step), path() + "/" + step, body);
    }

    Api.Answer read() {
        return api.get(person("acceptance"), path());
    }

    private static String person(String step) {
        return switch (step) {
            case "submission" -> "lin";
            case "acceptance", "contract" -> "rong";
            case "plan" -> "ping";
            case "decision" -> "jue";
            case "certificate" -> "deng";
            default -> "an";
        };
    }

    String body(String step) {
        return switch (step) {
            case "acceptance", "document-review" -> "{\"statement\": \"In order.\"}";
            case "contract" -> """
                {"number": "HT-1", "signedByClientOn": "%1$s", "signedByBodyOn": "%1$s"}""".formatted(today);
            case "plan" -> """
                {"from": "%1$s", "to": "%1$s", "purpose": "Initial certification", "team": [
                  {"person": "an", "part": "leader", "onSiteDays": 1, "offSiteDays": 0},
                  {"person": "bo", "part": "auditor", "onSiteDays": 1, "offSiteDays": 0}]}""".formatted(today);
            case "evaluation" -> evaluation(example("aa.json"));
            case "conclusion" -> "{\"recommended\": true, \"statement\": \"It conforms.\"}";
            case "decision" -> "{\"decision\": \"grant\", \"level\": \"AA\"}";
            default -> "{}";
        };
    }

    String evaluation(String sheet) {
        return """
        {"openingMeeting": "%1$s", "closingMeeting": "%1$s", "activities": [
          {"mode": "A", "place": "P1", "on": "%1$s", "auditor": "an"},
          {"mode": "D", "place": "P1", "on": "%1$s", "auditor": "bo"}], "sheet": %2$s}""".formatted(today, sheet);
    }
}
