package dev.assay.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** All that the tests know of a scheme: what the service says of it. */
record SchemeDescription(JsonNode said, boolean surveillance) {

    static SchemeDescription of(Api api, String scheme) {
        return new SchemeDescription(api.get("/api/schemes/" + scheme).body(), false);
    }

    /** The same, for an audit of surveillance. */
    SchemeDescription inSurveillance() {
        return new SchemeDescription(said, true);
    }

    String id() {
        return said.path("id").asText();
    }

    /** Of what it lists under a name, such as criteria. */
    List<String> codes(String list) {
        return elements(said.path(list)).map(each -> each.path("code").asText()).toList();
    }

    List<String> requiredDocuments() {
        return elements(said.path("documents"))
                .filter(each -> each.path("need").asText().equals("required"))
                .map(each -> each.path("code").asText())
                .toList();
    }

    List<JsonNode> criteria() {
        return elements(said.path("criteria")).toList();
    }

    /** Those that together make an initial evaluation of somebody who designs the service; in surveillance, its own first. */
    List<String> modes() {
        return Stream.concat(
                        surveillance ? modesOf("surveillance", "modes").stream() : Stream.empty(),
                        modesOf("modes").stream())
                .distinct()
                .toList();
    }

    /** Those of them that are said to be something, such as tests. */
    List<String> modesOf(String sort) {
        return modesOf("initial", sort);
    }

    private List<String> modesOf(String audit, String sort) {
        return elements(said.at("/modes/" + audit))
                .filter(combination -> !combination.path("when").asText().equals("without-design"))
                .findFirst()
                .orElseThrow()
                .path(sort)
                .findValuesAsText("code");
    }

    boolean asksForNotice() {
        return said.at("/policies/visit-notice").isObject();
    }

    boolean certifiesLevelAppliedFor() {
        return said.path("certifiesLevelAppliedFor").asBoolean();
    }

    /** The first reason of its list for refusals; null where it has none. */
    @Nullable
    String listedRefusal() {
        return said.at("/reasons/refusal/0/id").asText(null);
    }

    /** The first reason of a list; null where it has none. */
    @Nullable
    String listed(String list) {
        return said.at("/reasons/%s/0/id".formatted(list)).asText(null);
    }

    /** The reason of a list by which an occasion is told; null where the scheme has no list. */
    @Nullable
    String told(String list, String occasion) {
        return elements(said.at("/reasons/" + list))
                .filter(reason -> elements(reason.path("occasions"))
                        .anyMatch(each -> each.asText().equals(occasion)))
                .findFirst()
                .map(reason -> reason.path("id").asText())
                .orElse(null);
    }

    List<String> surveillanceContents() {
        return elements(said.path("surveillanceContents"))
                .map(each -> each.path("id").asText())
                .toList();
    }

    boolean regradesAtSurveillance() {
        return said.path("regradesAtSurveillance").asBoolean();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
