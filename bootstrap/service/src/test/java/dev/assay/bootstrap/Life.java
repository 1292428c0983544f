package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The life of a certificate over HTTP, by the people of the demo, as the clock is moved. */
final class Life {
    private static final BigDecimal GOOD = new BigDecimal("0.85");

    private final Service service;
    private final Papers papers;
    private final LocalDate issued;
    private String number;

    private Life(Service service, String scheme) {
        this.service = service;
        this.papers = service.papers(scheme);
        var certified = service.road(scheme).toTheEnd();
        this.number = certified.text("/certificate");
        this.issued = service.clock().today();
    }

    /** Begins with the issue, on the straight road. */
    static Life of(Service service, String scheme) {
        return new Life(service, scheme);
    }

    String number() {
        return number;
    }

    LocalDate issued() {
        return issued;
    }

    LocalDate expiry() {
        return LocalDate.parse(seen().text("/expiresOn"));
    }

    Papers papers() {
        return papers;
    }

    Life at(LocalDate day) {
        service.clock().moveTo(day);
        return this;
    }

    /** As anybody sees it today. */
    Api.Answer seen() {
        return service.api().get("/api/certificates/" + number);
    }

    Api.Answer seenOn(LocalDate day) {
        return service.api().get("/api/certificates/" + number + "?on=" + day);
    }

    String status() {
        return seen().text("/status");
    }

    List<String> history() {
        return seen().all("/history", "type");
    }

    Api.Answer attempt(String person, String act, Map<String, ?> body) {
        return service.api().post(person, "/api/certificates/" + number + "/" + act, Api.json(body));
    }

    Api.Answer act(String person, String act, Map<String, ?> body) {
        var answer = attempt(person, act, body);
        assertThat(answer.status()).as("%s: %s", act, answer).isBetween(200, 201);
        return answer;
    }

    /** Something for the first reason on a list, or in words where the scheme has no list. */
    Map<String, Object> reason(String list) {
        var body = new LinkedHashMap<String, Object>();
        body.put("listed", papers.scheme().listed(list));
        body.put("statement", "As seen in the records.");
        return body;
    }

    /** Something for the reason by which an occasion is told. */
    Map<String, Object> reasonOf(String list, String occasion) {
        var body = reason(list);
        body.put("listed", papers.scheme().told(list, occasion));
        return body;
    }

    /** Surveillance that goes straight; everything is as good as it was, or better. */
    Life supervised(String share, List<Map<String, ?>> measures) {
        var opened = act("ping", "surveillance", Map.of());
        var surveying = papers.inSurveillance();
        var road = Road.at(service.api(), surveying, service.clock(), opened.text("/id"));
        road.take(Act.PLAN);
        send("an", road, "document-waiver", Map.of("statement", "Nothing major has changed."));
        road.take(Act.OPEN_VISIT);
        road.take(Act.REPORT_ACTIVITY);
        var sampled = Set.copyOf(opened.texts("/purpose/sample/criteria"));
        road.take(Act.RECORD_MARKS, surveying.audit().marksOf(sampled, new BigDecimal(share)));
        road.take(Act.REPORT_SURVEY);
        var conclusion = new LinkedHashMap<>(papers.conclusion("recommended"));
        conclusion.put(
                "contents",
                papers.scheme().surveillanceContents().stream()
                        .collect(Collectors.toMap(item -> item, _ -> "Looked at, and in order.")));
        road.take(Act.CONCLUDE, conclusion);
        road.take(Act.REVIEW);
        send("jue", road, "surveillance-decision", Map.of("statement", "Maintained.", "measures", measures));
        return this;
    }

    Life supervised() {
        return supervised(GOOD.toString(), List.of());
    }

    private void send(String person, Road road, String path, Map<String, ?> body) {
        var answer = service.api().post(person, road.path() + "/" + path, Api.json(body));
        assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(200);
    }

    /** A whole case of recertification; the life goes on with the certificate of the next cycle. */
    String renewed() {
        var before = number;
        var opened = act("lin", "recertification", papers.application());
        var road = Road.at(service.api(), papers, service.clock(), opened.text("/id"));
        assertThat(road.attempt("lin", Act.ADD_DOCUMENT).status()).isEqualTo(201);
        number = road.toTheEnd().text("/certificate");
        return before;
    }

    /** What the day makes of all certificates. */
    void pass() {
        service.dailyRun();
    }

    /** What the first request that is open asks for is answered. */
    @Nullable
    String openRequest() {
        return service.api()
                .get("deng", "/api/certificates/" + number + "/file")
                .text("/requests/0/id");
    }
}
