package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Samples.AWKWARD;
import static dev.assay.adapter.persistence.contract.Samples.DAY;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.Complainant;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintEvent;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.complaint.Consequence;
import java.util.List;

/** Complaints and appeals, and at least one event of each kind about each kind of thing. */
final class SampleComplaints {
    private static final Concern OF_CERTIFICATE = new Concern.OfCertificate(Fresh.certificateNumber());
    private static final Concern OF_CASE = new Concern.OfCase(new CaseId("c-1"));
    private static final Concern OF_BODY = new Concern.OfBody();

    private SampleComplaints() {}

    static List<ComplaintEvent> all() {
        return List.of(
                complaint(),
                appeal(),
                new ComplaintLodged(
                        DAY,
                        ComplaintKind.COMPLAINT,
                        OF_BODY,
                        new Complainant("zhao", AWKWARD, null),
                        AWKWARD,
                        null,
                        Within.workingDays(20).of(Within.Base.COMPLAINT).under("APP-01", "GZ-1 11")),
                new HandlerAssigned(DAY, "fan"),
                new InvestigationNoted(DAY, AWKWARD, "fan"),
                new ComplaintAnswered(
                        DAY,
                        true,
                        AWKWARD,
                        List.of(
                                new Consequence(OF_CERTIFICATE, "暂停"),
                                new Consequence(OF_CASE, AWKWARD),
                                new Consequence(OF_BODY, "改进")),
                        "fan"),
                new ComplaintAnswered(DAY, false, "不成立", List.of(), "fan"),
                new ComplaintWithdrawn(DAY, AWKWARD));
    }

    /** By somebody without an account. */
    static ComplaintLodged complaint() {
        return new ComplaintLodged(
                DAY,
                ComplaintKind.COMPLAINT,
                OF_CERTIFICATE,
                new Complainant(null, AWKWARD, "wang@example.org"),
                AWKWARD,
                null,
                Within.months(1).of(Within.Base.COMPLAINT).under("APP-01", "GZ-1 11"));
    }

    static ComplaintLodged appeal() {
        return new ComplaintLodged(
                DAY,
                ComplaintKind.APPEAL,
                OF_CASE,
                new Complainant("zhao", null, null),
                "不服认证决定",
                DAY.minusDays(3),
                Within.months(1).of(Within.Base.APPEAL).under("APP-01", "GZ-1 11"));
    }

    static Complaint received(ComplaintId id, ComplaintLodged lodged) {
        return Complaint.of(id, List.of(lodged));
    }
}
