package dev.assay.architecture.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The few marks that a page is made of, as nodes: what has to be escaped is left to the renderers. */
final class Marks {
    private Marks() {}

    static Node text(String words) {
        return new Text(words);
    }

    static Node code(String name) {
        return new Code(name);
    }

    static Node strong(String words) {
        return with(new StrongEmphasis(), Stream.of(text(words)));
    }

    static Node link(String anchor, String words) {
        return with(new Link("#" + anchor, null), Stream.of(text(words)));
    }

    static Node heading(int level, String words) {
        var heading = new Heading();
        heading.setLevel(level);
        return with(heading, Stream.of(text(words)));
    }

    static Node paragraph(Node... inline) {
        return with(new Paragraph(), Stream.of(inline));
    }

    static Node bullets(Stream<Node> items) {
        var list = new BulletList();
        list.setTight(true);
        return with(list, items);
    }

    static Node bullet(Node... blocks) {
        return with(new ListItem(), Stream.of(blocks));
    }

    static Node table(List<String> headings, Stream<List<Node>> rows) {
        var head = with(new TableHead(), Stream.of(row(headings.stream().map(Marks::text), true)));
        var body = with(new TableBody(), rows.map(cells -> row(cells.stream(), false)));
        return with(new TableBlock(), Stream.of(head, body));
    }

    static <N extends Node> N with(N parent, Stream<? extends Node> children) {
        children.forEach(parent::appendChild);
        return parent;
    }

    private static Node row(Stream<Node> contents, boolean isHead) {
        return with(new TableRow(), contents.map(content -> {
            var cell = with(new TableCell(), Stream.of(content));
            cell.setHeader(isHead);
            return cell;
        }));
    }
}
