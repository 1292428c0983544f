package dev.assay.architecture.rulebook;

import static dev.assay.architecture.rulebook.Marks.bullet;
import static dev.assay.architecture.rulebook.Marks.bullets;
import static dev.assay.architecture.rulebook.Marks.code;
import static dev.assay.architecture.rulebook.Marks.heading;
import static dev.assay.architecture.rulebook.Marks.link;
import static dev.assay.architecture.rulebook.Marks.paragraph;
import static dev.assay.architecture.rulebook.Marks.strong;
import static dev.assay.architecture.rulebook.Marks.table;
import static dev.assay.architecture.rulebook.Marks.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The page: how far each part is proved, every rule, and the tests of each rule by module. */
record CoveragePage(Coverage coverage) {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    String markdown() {
        return MarkdownRenderer.builder().extensions(TABLES).build().render(document());
    }

    /** The same, with its style inside, for a browser. */
    String html() {
        var renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(_ -> CoveragePage::anchor)
                .build();
        return Resource.text("head.html") + renderer.render(document());
    }

    /** Rules are linked to by the anchors that Markdown readers give to headings. */
    private static void anchor(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading && node.getFirstChild() instanceof Text words) {
            attributes.put("id", anchor(words.getLiteral()));
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Node document() {
        var introduction = Parser.builder().extensions(TABLES).build().parse(Resource.text("introduction.md"));
        return Marks.with(introduction, Stream.concat(Stream.of(counts(), summary()), parts()));
    }

    private Node counts() {
        return paragraph(strong("%d of %d rules are proved, by %d tests."
                .formatted(coverage.proved(), coverage.rulebook().entries().size(), coverage.tests())));
    }

    private Node summary() {
        return table(
                List.of("part", "rules", "proved", "without a test"),
                coverage.rulebook().parts().entrySet().stream().map(part -> summary(part.getKey(), part.getValue())));
    }

    private List<Node> summary(String part, List<RulebookEntry> rules) {
        var proved = rules.stream().filter(coverage::isProved).count();
        return List.of(link(anchor(part), part), number(rules.size()), number(proved), number(rules.size() - proved));
    }

    private Stream<Node> parts() {
        return coverage.rulebook().parts().entrySet().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(heading(2, part.getKey()), rules(part.getValue())),
                        part.getValue().stream().filter(coverage::isProved).flatMap(this::proofs)));
    }

    private Node rules(List<RulebookEntry> rules) {
        return table(
                List.of("rule", "clause", "what it asks", "proved by"),
                rules.stream()
                        .map(rule -> List.of(name(rule), text(rule.clause()), text(rule.title()), verdict(rule))));
    }

    private Node name(RulebookEntry rule) {
        return coverage.isProved(rule) ? link(anchor(rule.id()), rule.id()) : text(rule.id());
    }

    private Node verdict(RulebookEntry rule) {
        var tests = coverage.proofs(rule).size();
        return switch (tests) {
            case 0 -> strong("no test yet");
            case 1 -> text("1 test");
            default -> text(tests + " tests");
        };
    }

    private Stream<Node> proofs(RulebookEntry rule) {
        var modules = coverage.proofs(rule).stream().collect(groupingBy(Claim::module, LinkedHashMap::new, toList()));
        var byModule = modules.entrySet().stream()
                .map(module -> bullet(
                        paragraph(text(module.getKey())),
                        bullets(module.getValue().stream().map(proof -> bullet(paragraph(code(proof.place())))))));
        return Stream.of(heading(3, rule.id()), paragraph(text(rule.title() + ".")), bullets(byModule));
    }

    private static Node number(long count) {
        return text(Long.toString(count));
    }
}
