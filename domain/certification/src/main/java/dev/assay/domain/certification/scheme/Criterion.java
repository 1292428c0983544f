package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Text;
import java.math.BigDecimal;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something that is judged.
 *
 * @param code ASCII, unique within the edition
 * @param group what it belongs to, for people
 * @param mark the kind of mark it takes
 * @param maximum the most points it can earn; null where it takes none
 */
@ValueObject
public record Criterion(
        String code,
        Text name,
        Text group,
        Mark.Kind mark,
        @Nullable BigDecimal maximum) {}
