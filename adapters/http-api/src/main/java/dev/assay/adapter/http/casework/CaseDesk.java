package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where acts are handed in, and cases answered as far as the caller may know them. */
@Singleton
final class CaseDesk {
    /** The tag of everything that moves a case. */
    static final String ACTS = "Acts";

    private final WorkOnCases cases;
    private final Clock clock;

    CaseDesk(WorkOnCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Performs an act on the day that the form tells, or today. Throws a refusal if it is not done.
     *
     * @param form null where an act needs none
     */
    HttpResponse<CaseView> perform(
            String id,
            @Nullable String ifMatch,
            @Nullable ActForm form,
            Function<LocalDate, CaseAct> act,
            Authentication caller) {
        var day = form == null ? null : form.on();
        var done = cases.perform(
                idOf(id), Versions.parse(ifMatch), act.apply(day == null ? today() : day), SignedIn.person(caller));
        return tagged(CaseView.of(Refusal.unlessDone(done)));
    }

    /** A case as the caller may see it. Throws a refusal if it may not. */
    WorkOnCases.CaseView find(String id, Authentication caller) {
        return Refusal.unlessDone(cases.find(idOf(id), SignedIn.person(caller)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static HttpResponse<CaseView> tagged(CaseView view) {
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version()));
    }

    /** What cannot be an id is an id of nothing. */
    static CaseId idOf(String id) {
        try {
            return new CaseId(id);
        } catch (IllegalArgumentException noId) {
            throw Faults.unknown("case.unknown", id);
        }
    }
}
