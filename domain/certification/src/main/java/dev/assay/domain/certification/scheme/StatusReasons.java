package dev.assay.domain.certification.scheme;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The reasons for which a certificate may be suspended, withdrawn or cancelled, or refused in the first place: closed lists
 * (SUS-01, WDR-01, CAN-01, CASE-20). Where a document prints no list, it is empty, and reasons are given in words.
 *
 * @param occasions the id of the listed reason that an occasion is told by, which so decides the status that follows; an
 *     occasion that no item fits is not in it. What suspends is told by a reason for suspension; what ends, by one for
 *     withdrawal, or for cancellation where the occasion {@linkplain Occasion#cancels allows it}
 * @param duties the ids of the reasons for withdrawal that leave the body no choice
 */
@ValueObject
public record StatusReasons(
        List<Listed> suspension,
        List<Listed> withdrawal,
        List<Listed> cancellation,
        List<Listed> refusal,
        Map<Occasion, String> occasions,
        Set<String> duties) {

    /** Throws an {@link IllegalArgumentException} if an occasion or a duty names no item of a list that is meant for it. */
    public StatusReasons {
        suspension = List.copyOf(suspension);
        withdrawal = List.copyOf(withdrawal);
        cancellation = List.copyOf(cancellation);
        refusal = List.copyOf(refusal);
        var told = new EnumMap<Occasion, String>(Occasion.class);
        told.putAll(occasions);
        occasions = Collections.unmodifiableMap(told);
        duties = Set.copyOf(duties);

        var suspends = idsOf(suspension);
        var withdraws = idsOf(withdrawal);
        var cancels = idsOf(cancellation);
        occasions.forEach((occasion, id) -> require(
                occasion.suspends()
                        ? suspends.contains(id)
                        : withdraws.contains(id) || (occasion.cancels() && cancels.contains(id)),
                "no listed reason %s tells of %s".formatted(id, occasion)));
        require(withdraws.containsAll(duties), "no reasons for withdrawal: " + duties);
    }

    public StatusReasons(
            List<Listed> suspension, List<Listed> withdrawal, List<Listed> cancellation, List<Listed> refusal) {
        this(suspension, withdrawal, cancellation, refusal, Map.of(), Set.of());
    }

    /** Of a document that lists nothing for which certification is refused. */
    public StatusReasons(List<Listed> suspension, List<Listed> withdrawal, List<Listed> cancellation) {
        this(suspension, withdrawal, cancellation, List.of());
    }

    /** These reasons, with an occasion told by one of them. */
    public StatusReasons with(Occasion occasion, String id) {
        var told = new EnumMap<Occasion, String>(Occasion.class);
        told.putAll(occasions);
        told.put(occasion, id);
        return new StatusReasons(suspension, withdrawal, cancellation, refusal, told, duties);
    }

    /** These reasons, of which those for withdrawal that are named, and no other, leave the body no choice. */
    public StatusReasons withDuties(String... ids) {
        return new StatusReasons(suspension, withdrawal, cancellation, refusal, occasions, Set.of(ids));
    }

    /**
     * Whether the document prints no list of reasons for a change of status: each is then given in words, and marked as not
     * from the rule (SUS-01 ▲).
     */
    public boolean inWords() {
        return suspension.isEmpty() && withdrawal.isEmpty() && cancellation.isEmpty();
    }

    /** The listed reason that an occasion is told by; empty where the document has none for it. */
    public Optional<Listed> on(Occasion occasion) {
        return Optional.ofNullable(occasions.get(occasion)).flatMap(this::find);
    }

    /** A reason for a change of status, by its id; what certification is refused for is none. */
    public Optional<Listed> find(String id) {
        return Stream.of(suspension, withdrawal, cancellation)
                .flatMap(List::stream)
                .filter(reason -> reason.id().equals(id))
                .findFirst();
    }

    /** Whether the body has to withdraw once the reason is established (WDR-01). */
    public boolean isDuty(String id) {
        return duties.contains(id);
    }

    private static Set<String> idsOf(Collection<Listed> reasons) {
        return reasons.stream().map(Listed::id).collect(Collectors.toSet());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
