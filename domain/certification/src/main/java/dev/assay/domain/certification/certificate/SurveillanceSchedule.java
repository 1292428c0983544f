package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the next regular surveillance audit is due (SURV-01). In the year in which a certificate expires recertification
 * takes its place; where no calendar year is asked for, two audits are all there are in a cycle.
 */
record SurveillanceSchedule(Certificate certificate, CertificateCircumstances circumstances) {
    private static final int AUDITS = 2;

    /** A day in time, the limit that sets it, and the day that is counted from. */
    record Next(Within within, LocalDate base, Deadline due) {}

    Optional<Next> next() {
        var policies = circumstances.editionOf(certificate).policies();
        var held = certificate.surveillance().stream()
                .filter(SurveillanceReport::isRegular)
                .toList();
        return held.stream()
                .map(SurveillanceReport::visitedOn)
                .max(LocalDate::compareTo)
                .map(last -> later(policies, last, held.size()))
                .orElseGet(() -> first(policies))
                .min(Comparator.comparing(next -> next.due().on()))
                .filter(next -> next.due().on().isBefore(certificate.expiresOn()));
    }

    private Stream<Next> first(Policies policies) {
        var within = policies.on(Subject.FIRST_SURVEILLANCE);
        var issue = certificate.issue();
        return Stream.of(next(
                within, within.base() == Within.Base.DECISION ? issue.origin().decidedOn() : issue.on()));
    }

    private Stream<Next> later(Policies policies, LocalDate last, int held) {
        if (policies.limits(Subject.SURVEILLANCE_YEAR)) {
            return last.getYear() + 1 >= certificate.expiresOn().getYear() ? Stream.empty() : limits(policies, last);
        }
        return held >= AUDITS ? Stream.empty() : limits(policies, last);
    }

    private Stream<Next> limits(Policies policies, LocalDate last) {
        return Stream.of(Subject.LATER_SURVEILLANCE, Subject.SURVEILLANCE_YEAR)
                .filter(policies::limits)
                .map(policies::on)
                .map(within -> next(within, last));
    }

    private Next next(Within within, LocalDate base) {
        return new Next(within, base, within.after(base, circumstances.calendar()));
    }
}
