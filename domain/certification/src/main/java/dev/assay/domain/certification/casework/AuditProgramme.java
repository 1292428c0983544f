package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** The audits of one certification cycle, laid out when an application is accepted (审查方案, CASE-08). */
@ValueObject
public record AuditProgramme(List<Item> items) {
    public AuditProgramme {
        items = List.copyOf(items);
    }

    /**
     * One audit of the cycle.
     *
     * @param days man-days by the edition's table; null where they are entered with a justification
     * @param limits within which limits it is due; none for the initial audit
     */
    @ValueObject
    public record Item(AuditKind kind, @Nullable BigDecimal days, List<Within> limits) {
        public Item {
            limits = List.copyOf(limits);
        }
    }

    /** Initial audit, two surveillance audits and recertification, by the edition's tables and limits. */
    static AuditProgramme of(Application application, Edition edition) {
        return new AuditProgramme(List.of(
                item(AuditKind.INITIAL, application, edition),
                item(AuditKind.SURVEILLANCE, application, edition, Subject.FIRST_SURVEILLANCE),
                item(
                        AuditKind.SURVEILLANCE,
                        application,
                        edition,
                        Subject.LATER_SURVEILLANCE,
                        Subject.SURVEILLANCE_YEAR),
                item(
                        AuditKind.RECERTIFICATION,
                        application,
                        edition,
                        Subject.RECERTIFICATION_OPENING,
                        Subject.RECERTIFICATION_CLOSING)));
    }

    private static Item item(AuditKind kind, Application application, Edition edition, Subject... subjects) {
        var basis = new AuditTimeRequest(
                kind, application.persons(), application.scope().places().size(), AuditTimeRequest.Factors.NONE);
        return new Item(kind, daysOf(edition.auditTime(basis)), limits(edition.policies(), subjects));
    }

    private static @Nullable BigDecimal daysOf(Outcome<AuditTime> time) {
        return switch (time) {
            case Outcome.Done<AuditTime>(var needed) -> needed.days();
            case Outcome.Refused<AuditTime> _ -> null;
        };
    }

    private static List<Within> limits(Policies policies, Subject... subjects) {
        return Stream.of(subjects).filter(policies::limits).map(policies::on).toList();
    }
}
