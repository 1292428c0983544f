package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What is done in a case on a day, which may depend on how the case then stands. */
record DemoStep(LocalDate on, Function<Case, CaseAct> act) {

    static List<DemoStep> of(CaseAct... acts) {
        return of(List.of(acts));
    }

    static List<DemoStep> of(List<CaseAct> acts) {
        return acts.stream().map(act -> new DemoStep(act.on(), _ -> act)).toList();
    }

    static List<DemoStep> joined(List<List<DemoStep>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
