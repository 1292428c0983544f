package dev.assay.domain.certification.tea;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import java.util.List;

/** The tea house that applies. */
public final class TeaHouse {
    public static final Organisation ORGANISATION = new Organisation(
            new Text("云叶茶馆有限公司", "Cloud Leaf Tea House Ltd"),
            new Text("福州市茶亭街1号", "1 Chating Street, Fuzhou"),
            new CreditCode("91350100M000100Y43"));

    public static final Place UPSTAIRS = new Place("P1", new Text("楼上", "Upstairs"), ORGANISATION.address());
    public static final Place GARDEN = new Place("P2", new Text("花园", "Garden"), ORGANISATION.address());

    public static final Scope SCOPE =
            new Scope(List.of(UPSTAIRS, GARDEN), List.of(new Text("茶艺服务", "Serving tea")), TeaScheme.FIELD);

    private TeaHouse() {}
}
