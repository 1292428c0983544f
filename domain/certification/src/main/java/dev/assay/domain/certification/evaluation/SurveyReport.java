package dev.assay.domain.certification.evaluation;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A survey, and how its sample was drawn (CG-02).
 *
 * @param author the account name of who reports it
 * @param measure the code of the measure it is about
 * @param population how many could have been asked, at least as many as were
 * @param sampling how the sample was drawn, in words
 * @param improvement the cause analysis and improvement since the survey before; null for the first
 * @param documents the ids of the case's documents that show it
 */
@ValueObject
public record SurveyReport(
        String author,
        String measure,
        EvaluationSheet.Survey result,
        int population,
        String sampling,
        @Nullable String improvement,
        List<String> documents) {
    public SurveyReport {
        documents = List.copyOf(documents);
    }
}
