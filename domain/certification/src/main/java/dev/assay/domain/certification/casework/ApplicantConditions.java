package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;

/** What an applicant must fulfil on the day it applies and still on the day of the decision (CASE-01, CASE-02, CASE-17). */
record ApplicantConditions(Application application, Edition edition, WorkingCalendar calendar) {
    private static final Wording WORDING = Case.WORDING;

    /**
     * Every condition that does not hold on a day.
     *
     * @param within what goes before the names of the application's fields
     * @param today the day it is asked on; what is dated back does not bring an expired permit back
     */
    void check(String within, LocalDate day, LocalDate today, Breaches breaches) {
        for (var permit : application.permits()) {
            breaches.met(
                    permit.isGoodOn(day) && permit.isGoodOn(today),
                    "CASE-01",
                    within + "permits",
                    () -> WORDING.message("CASE-01.expired", permit.name(), permit.number(), today));
        }
        var lookBack = edition.policies().on(Policies.Subject.LOOK_BACK);
        for (var incident : application.incidents()) {
            var happened = !incident.on().isAfter(today);
            breaches.valid(
                            happened,
                            "CASE-02",
                            within + "incidents",
                            () -> WORDING.message("CASE-02.future", incident.on(), incident.description(), today))
                    .met(
                            !happened
                                    || lookBack.after(incident.on(), calendar)
                                            .on()
                                            .isBefore(day),
                            "CASE-02",
                            within + "incidents",
                            () -> WORDING.message("CASE-02.incident", incident.on(), incident.description()));
        }
    }
}
