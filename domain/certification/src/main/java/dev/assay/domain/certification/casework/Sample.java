package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.SurveillanceReport;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Edition;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a surveillance audit looks at, at least: half of the places and activities, and of the criteria where the scheme
 * samples them; first what no surveillance of the cycle has looked at (SURV-02, CASE-11).
 *
 * @param seed what it was drawn with, so that anybody can draw it again
 * @param places the ids of the places to visit
 * @param criteria the codes of the criteria to judge; empty where all are judged
 */
@ValueObject
public record Sample(long seed, List<String> places, List<Text> activities, List<String> criteria) {
    public Sample {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        criteria = List.copyOf(criteria);
    }

    /**
     * The sample that a seed draws.
     *
     * @param scope what is to be looked at: the certificate's, or what it is to become; what is new in it is always drawn
     */
    static Sample draw(long seed, Certificate certificate, Edition edition, Scope scope) {
        var before = certificate.surveillance();
        var certified = certificate.contents().scope();
        var newPlaces = scope.places().stream()
                .filter(place -> !certified.places().contains(place))
                .map(Place::id)
                .toList();
        var newActivities = scope.activities().stream()
                .filter(activity -> !certified.activities().contains(activity))
                .toList();
        var places = drawn(
                scope.places().stream().map(Place::id).toList(),
                half(scope.places()),
                seen(before, SurveillanceReport::places, newPlaces),
                seed);
        var activities = drawn(
                scope.activities(),
                half(scope.activities()),
                seen(before, SurveillanceReport::activities, newActivities),
                seed);
        var criteria = edition.sampling()
                .map(sampling -> drawn(
                        sampling.population(certificate.contents().level()),
                        sampling.size(certificate.contents().level()),
                        seen(before, SurveillanceReport::criteria, List.of()),
                        seed))
                .orElse(List.of());
        return new Sample(seed, joined(newPlaces, places), joined(newActivities, activities), criteria);
    }

    private static int half(Collection<?> all) {
        return Math.ceilDiv(all.size(), 2);
    }

    /** What was looked at in the cycle so far; what is new in the scope was not, whatever it is called. */
    private static <T> Set<T> seen(
            List<SurveillanceReport> before, Function<SurveillanceReport, List<T>> looked, List<T> fresh) {
        var seen = new HashSet<T>();
        before.stream().map(looked).forEach(seen::addAll);
        fresh.forEach(seen::remove);
        return seen;
    }

    /** So many of all, those not seen before first, in the order of their lots; told in the order of the document. */
    private static <T> List<T> drawn(List<T> all, int size, Set<T> seen, long seed) {
        var chosen = all.stream()
                .sorted(Comparator.comparing((T each) -> seen.contains(each)).thenComparing(each -> lot(seed, each)))
                .limit(size)
                .collect(Collectors.toSet());
        return all.stream().filter(chosen::contains).toList();
    }

    /** As good as thrown, and the same whenever it is asked for again. */
    private static UUID lot(long seed, Object each) {
        return UUID.nameUUIDFromBytes("%d:%s".formatted(seed, each).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> joined(List<T> fresh, List<T> drawn) {
        return Stream.concat(fresh.stream(), drawn.stream()).distinct().toList();
    }
}
