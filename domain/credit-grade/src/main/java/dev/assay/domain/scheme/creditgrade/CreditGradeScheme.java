package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The scheme and its four editions. One setting, {@code comparison} = {@code absolute} (the default) or
 * {@code proportional}, says how a sheet with excluded indicators is held against the bands (CR-04).
 */
public final class CreditGradeScheme implements CertificationScheme {
    static final Wording WORDING = Wording.beside(CreditGradeScheme.class);
    private static final String COMPARISON = "comparison";

    private final List<Edition> editions;

    public CreditGradeScheme() {
        this(Comparison.ABSOLUTE);
    }

    /** Only B/1 is at hand in full and marked as filed; the earlier ones are rated by its text ▲. */
    private CreditGradeScheme(Comparison comparison) {
        editions = List.of(
                new CreditGradeEdition("A/0", "GB/T 23794-2015", LocalDate.of(2022, 1, 10), false, comparison),
                new CreditGradeEdition("A/1", "GB/T 23794-2023", LocalDate.of(2023, 3, 17), false, comparison),
                new CreditGradeEdition("B/0", "GB/T 23794-2023", LocalDate.of(2025, 6, 1), false, comparison),
                new CreditGradeEdition("B/1", "GB/T 23794-2023", LocalDate.of(2026, 1, 29), true, comparison));
    }

    @Override
    public String id() {
        return "credit-grade";
    }

    @Override
    public Text name() {
        return WORDING.text("scheme");
    }

    @Override
    public Text body() {
        return WORDING.text("body");
    }

    @Override
    public List<Edition> editions() {
        return editions;
    }

    @Override
    public CertificationScheme configured(Map<String, String> settings) {
        var known = Map.of("absolute", Comparison.ABSOLUTE, "proportional", Comparison.PROPORTIONAL);
        var comparison = known.get(settings.getOrDefault(COMPARISON, "absolute"));
        if (comparison == null || !List.of(COMPARISON).containsAll(settings.keySet())) {
            throw new IllegalArgumentException("%s takes the setting %s, one of %s; got %s"
                    .formatted(id(), COMPARISON, Arrays.toString(Comparison.values()), settings));
        }
        return new CreditGradeScheme(comparison);
    }
}
