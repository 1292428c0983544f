package dev.assay.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** All that the tests know of a scheme: what the service says of it. */
record SchemeDescription(JsonNode said) {

    static SchemeDescription of(Api api, String scheme) {
        return new SchemeDescription(api.get("/api/schemes/" + scheme).body());
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

    /** Those that together make an initial evaluation of somebody who designs the service. */
    List<String> modes() {
        return modesOf("modes");
    }

    /** Those of them that are said to be something, such as tests. */
    List<String> modesOf(String sort) {
        return elements(said.at("/modes/initial"))
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

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
