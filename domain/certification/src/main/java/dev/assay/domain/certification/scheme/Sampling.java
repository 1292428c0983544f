package dev.assay.domain.certification.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * That surveillance judges a sample of the criteria (SURV-02), and how much of them at least.
 *
 * @param populations by the code of the certified level: the codes of the criteria that it is sampled from, in the order of
 *     the document, at least one
 * @param share the least share of them, more than 0 and at most 1
 * @param clause document and clause
 */
@ValueObject
public record Sampling(Map<String, List<String>> populations, BigDecimal share, String clause) {
    public Sampling {
        populations = populations.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no share of a population: " + share);
        }
        if (populations.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("nothing to sample from: " + populations);
        }
    }

    /**
     * The codes of the criteria that are sampled from where this level is certified.
     *
     * @throws IllegalArgumentException if the level is none of those
     */
    public List<String> population(String level) {
        var population = populations.get(level);
        if (population == null) {
            throw new IllegalArgumentException("no population of level " + level);
        }
        return population;
    }

    /**
     * How many criteria a sample has at least: the share of the population, rounded up ▲.
     *
     * @throws IllegalArgumentException if there is no population of the level
     */
    public int size(String level) {
        return share.multiply(BigDecimal.valueOf(population(level).size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
