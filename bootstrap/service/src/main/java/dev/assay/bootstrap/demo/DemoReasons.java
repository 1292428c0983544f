package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.LocalDate;

/** For what reason a status changes in the demo: the one that the scheme lists for the occasion, or words where it lists none. */
record DemoReasons(StatusReasons listed) {

    Ground ground(Occasion occasion, String facts) {
        var nearest = occasion.suspends() ? listed.suspension() : listed.withdrawal();
        return new Ground(
                listed.on(occasion)
                        .or(() -> nearest.stream().findFirst())
                        .map(Listed::id)
                        .orElse(null),
                facts);
    }

    /** What becomes of a certificate that is given up, as the scheme lists it. */
    CertificateAct givenUp(LocalDate on, String facts) {
        var ground = ground(Occasion.GIVEN_UP, facts);
        return listed.withdrawal().stream().anyMatch(reason -> reason.id().equals(ground.listed()))
                ? new CertificateAct.Withdraw(on, ground)
                : new CertificateAct.Cancel(on, ground);
    }
}
