package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A case on its way over HTTP, act by act, by the people of the demo. */
final class Road {
    private static final byte[] DOSSIER = "Fictional application documents.\n".getBytes(StandardCharsets.UTF_8);
    private static final int DONE = 200;
    private static final int CREATED = 201;

    private final Api api;
    private final Papers papers;
    private final OfficeClock clock;
    private final String path;

    private Road(Api api, Papers papers, OfficeClock clock, String path) {
        this.api = api;
        this.papers = papers;
        this.clock = clock;
        this.path = path;
    }

    /** A case that was opened elsewhere. */
    static Road at(Api api, Papers papers, OfficeClock clock, String id) {
        return new Road(api, papers, clock, "/api/cases/" + id);
    }

    /** A draft that can be submitted. */
    static Road of(Api api, Papers papers, OfficeClock clock) {
        return opened(api, papers, clock, papers.request());
    }

    /** What a request opens, with a document on file. */
    static Road opened(Api api, Papers papers, OfficeClock clock, String request) {
        var opened = api.post("lin", "/api/cases", request);
        assertThat(opened.status()).as(opened::toString).isEqualTo(CREATED);
        var road = at(api, papers, clock, opened.text("/id"));
        assertThat(road.attempt("lin", Act.ADD_DOCUMENT).status()).isEqualTo(CREATED);
        return road;
    }

    /** The number of a certificate of a service in a process of its own, whose clock nobody sets. */
    static String certificate(Api api) {
        var clock = OfficeClock.ofTheWorld();
        return of(api, Papers.ofAnyScheme(api, clock), clock).toTheEnd().text("/certificate");
    }

    /** A file that a scheme ships for people to start from. */
    static String example(String scheme, String name) {
        try {
            return Files.readString(Path.of("../../domain", scheme, "examples", name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String path() {
        return path;
    }

    Papers papers() {
        return papers;
    }

    /** Does everything before an act; each must succeed. */
    Road upTo(Act act) {
        return from(Act.SUBMIT, act);
    }

    /** Goes on from one act to before another. */
    Road from(Act first, Act last) {
        for (var act : Act.ROAD.subList(Act.ROAD.indexOf(first), Act.ROAD.indexOf(last))) {
            take(act);
        }
        return this;
    }

    Api.Answer toTheEnd() {
        return upTo(Act.ISSUE_CERTIFICATE).take(Act.ISSUE_CERTIFICATE);
    }

    /** Does it with whatever the straight road asks for; on the day of the visit, if it begins that. */
    Api.Answer take(Act act) {
        if (act == Act.OPEN_VISIT) {
            clock.moveTo(LocalDate.parse(read("ping").text("/plan/from")));
        }
        if (act == Act.DECIDE) {
            return take(act, papers.grant(level()));
        }
        var answer = read("rong");
        for (var body : papers.bodies(act)) {
            answer = take(act, body);
        }
        return answer;
    }

    Api.Answer take(Act act, Map<String, Object> body) {
        return done(act, attempt(act, body));
    }

    Api.Answer attempt(Act act, Map<String, Object> body) {
        return attempt(act.person(), act, body);
    }

    Api.Answer attempt(String person, Act act, Map<String, Object> body) {
        var json = Api.json(body).getBytes(StandardCharsets.UTF_8);
        return api.send(person, act == Act.AMEND ? "PUT" : "POST", address(act), "application/json", json);
    }

    /** With a body that is sound where it is this act's turn. */
    Api.Answer attempt(String person, Act act) {
        return act == Act.ADD_DOCUMENT
                ? api.send(person, "POST", address(act), "text/plain", DOSSIER)
                : attempt(person, act, papers.body(act));
    }

    private static Api.Answer done(Act act, Api.Answer answer) {
        assertThat(answer.status()).as("%s: %s", act, answer).isEqualTo(DONE);
        return answer;
    }

    private String address(Act act) {
        return path + "/" + act.path();
    }

    /** The level that the sheet made. */
    String level() {
        return read("jue").text("/conclusion/evaluation/result/level");
    }

    Api.Answer read(String person) {
        return api.get(person, path);
    }

    List<String> journal(String person) {
        return api.get(person, path + "/journal").all("", "type");
    }
}
