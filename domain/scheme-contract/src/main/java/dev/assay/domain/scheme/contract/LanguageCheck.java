package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever an edition answers can be read in Chinese and in English, and both bundles hold the same keys. */
final class LanguageCheck {
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{[0-9]+}");

    private final Trial trial;
    private final Set<Wording> wordings = new HashSet<>();

    private LanguageCheck(Trial trial) {
        this.trial = trial;
    }

    static void examine(Trial trial) {
        new LanguageCheck(trial).examine();
    }

    private void examine() {
        trial.edition().interpretations().forEach(reading -> examine(reading.message()));
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            trial.rate(sheets.next()).ifPresent(rating -> messagesOf(rating).forEach(this::examine));
            var planted = PlantedFaults.in(sheets, trial, 3);
            trial.edition().rate(planted.sheet()).breaches().stream()
                    .map(Breach::message)
                    .forEach(this::examine);
        }
        for (var persons : List.of(0, 1, 50, 5000, 50_000)) {
            timeAnAudit(persons);
        }
    }

    private void timeAnAudit(int persons) {
        switch (trial.edition().auditTime(new AuditTimeRequest(AuditKind.INITIAL, persons, 1, Factors.NONE))) {
            case Outcome.Done<AuditTime>(var time) ->
                messagesOf(time.reasons(), time.interpretations()).forEach(this::examine);
            case Outcome.Refused<AuditTime>(var breaches) ->
                breaches.stream().map(Breach::message).forEach(this::examine);
        }
    }

    private static Stream<Message> messagesOf(Rating rating) {
        var needs = rating.next() == null
                ? Stream.<Message>of()
                : rating.next().needs().stream().map(Rating.Need::message);
        return Stream.concat(messagesOf(rating.reasons(), rating.interpretations()), needs);
    }

    private static Stream<Message> messagesOf(List<Reason> reasons, List<Interpretation.Applied> interpretations) {
        return Stream.concat(
                reasons.stream().map(Reason::message),
                interpretations.stream().map(applied -> applied.interpretation().message()));
    }

    private void examine(Message message) {
        if (wordings.add(message.wording())) {
            var zh = message.wording().keys(Locale.CHINESE);
            var en = message.wording().keys(Locale.ENGLISH);
            trial.expect(zh.equals(en), () -> "only in one language: %s".formatted(difference(zh, en)));
        }
        try {
            var text = message.text();
            trial.expect(
                    Stream.of(text.zh(), text.en())
                            .noneMatch(words -> LEFT_OPEN.matcher(words).find()),
                    () -> "the text of %s leaves a placeholder open: %s".formatted(message.key(), text));
        } catch (RuntimeException broken) {
            trial.fault("the text of %s cannot be rendered: %s".formatted(message.key(), broken));
        }
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        all.removeIf(key -> one.contains(key) && other.contains(key));
        return all;
    }
}
