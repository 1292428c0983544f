package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an organisation that clearly does not exist applies for, made from what the edition says of itself. */
record DemoApplication(Edition edition, Text name, int which, LocalDate begin) {
    static final int PERSONS = 60;
    static final Text ADVICE = new Text("咨询", "Advice");
    private static final List<Text> NAMES = List.of(
            new Text("虚构甲商贸有限公司", "Fictional Trading A Co., Ltd."),
            new Text("虚构乙建材有限公司", "Fictional Building Materials B Co., Ltd."),
            new Text("虚构丙家居有限公司", "Fictional Homes C Co., Ltd."),
            new Text("虚构丁科技有限公司", "Fictional Technology D Co., Ltd."));

    /** One of the organisations that apply again and again. */
    static DemoApplication of(Edition edition, int which, LocalDate begin) {
        return new DemoApplication(edition, NAMES.get(which % NAMES.size()), which, begin);
    }

    /** With every item of the checklist, each of the documents given. */
    Application with(List<String> documents) {
        var address = new Text("虚构市示例路%d号".formatted(which + 1), "%d Example Road, Fiction City".formatted(which + 1));
        return new Application(
                new Organisation(name, address, creditCode()),
                new Scope(
                        List.of(new Place("P1", new Text("总部", "Head office"), address)),
                        List.of(edition.fieldCodes().getFirst().name(), ADVICE),
                        edition.fieldCodes().getFirst().code()),
                true,
                PERSONS,
                begin.minusYears(1),
                List.of(new Application.Permit("虚构经营许可 / Fictional trade permit", "DEMO-P-1", begin.plusYears(2))),
                edition.documents().stream()
                        .map(item -> new Application.Item(item.code(), "DEMO-" + item.code(), documents))
                        .toList(),
                List.of(),
                target(),
                null,
                null);
    }

    @Nullable
    String target() {
        return edition.certifiesLevelAppliedFor() ? edition.levels().getLast().code() : null;
    }

    /** A sound code of no region, so that it belongs to nobody. */
    private CreditCode creditCode() {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> CreditCode.parse("91000000DEM%06d%c".formatted(which, check)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
