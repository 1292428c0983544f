package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.certificate.Contents;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import java.util.stream.Stream;

/** What holders in the demo want their certificates to say instead. */
final class DemoChanges {
    private static final Text ELSEWHERE = new Text("虚构市示例大道88号", "88 Example Avenue, Fiction City");

    private DemoChanges() {}

    static HolderRequest.Change ofAddress(Contents now) {
        var holder = now.holder();
        return change(
                now,
                new Organisation(holder.name(), ELSEWHERE, holder.creditCode()),
                now.scope(),
                "公司迁址。 / The company has moved.");
    }

    /** Another place, which is only believed after an audit. */
    static HolderRequest.Change ofPlaces(Contents now) {
        var scope = now.scope();
        var branch = new Place("P2", new Text("分店", "Branch"), ELSEWHERE);
        var places = Stream.concat(scope.places().stream(), Stream.of(branch)).toList();
        return change(
                now,
                now.holder(),
                new Scope(places, scope.activities(), scope.fieldCode()),
                "开设分店。 / A branch was opened.");
    }

    private static HolderRequest.Change change(Contents now, Organisation holder, Scope scope, String statement) {
        return new HolderRequest.Change(holder, scope, now.level(), now.edition(), statement);
    }
}
