package dev.assay.adapter.persistence.jdbc;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.evaluation.Mark;

/**
 * What those parts of an event are called in the journal that may be one thing or another, such as
 * {@code {"points":{"value":4.50}}}. Names given here are for ever; no class name is ever read from a journal.
 */
final class NamedParts {
    private NamedParts() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mark.Points.class, name = "points"),
        @JsonSubTypes.Type(value = Mark.Fulfilment.class, name = "fulfilment"),
        @JsonSubTypes.Type(value = Mark.Finding.class, name = "finding"),
        @JsonSubTypes.Type(value = Mark.Excluded.class, name = "excluded"),
        @JsonSubTypes.Type(value = Mark.ByMode.class, name = "byMode")
    })
    interface OfMark {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Decision.Grant.class, name = "grant"),
        @JsonSubTypes.Type(value = Decision.Refuse.class, name = "refuse"),
        @JsonSubTypes.Type(value = Decision.Rectify.class, name = "rectify")
    })
    interface OfDecision {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Purpose.Initial.class, name = "initial"),
        @JsonSubTypes.Type(value = Purpose.Recertification.class, name = "recertification"),
        @JsonSubTypes.Type(value = Purpose.Surveillance.class, name = "surveillance")
    })
    interface OfPurpose {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CertificateAct.Regrade.class, name = "regrade"),
        @JsonSubTypes.Type(value = CertificateAct.Reduce.class, name = "reduce"),
        @JsonSubTypes.Type(value = CertificateAct.SuspendAfter.class, name = "suspend"),
        @JsonSubTypes.Type(value = CertificateAct.WithdrawAfter.class, name = "withdraw")
    })
    interface OfMeasure {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Limit.WorkingDays.class, name = "workingDays"),
        @JsonSubTypes.Type(value = Limit.CalendarDays.class, name = "calendarDays"),
        @JsonSubTypes.Type(value = Limit.Months.class, name = "months"),
        @JsonSubTypes.Type(value = Limit.CalendarYear.class, name = "calendarYear")
    })
    interface OfLimit {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Concern.OfCertificate.class, name = "certificate"),
        @JsonSubTypes.Type(value = Concern.OfCase.class, name = "case"),
        @JsonSubTypes.Type(value = Concern.OfBody.class, name = "body")
    })
    interface OfConcern {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = HolderRequest.MarkUse.class, name = "markUse"),
        @JsonSubTypes.Type(value = HolderRequest.Change.class, name = "change"),
        @JsonSubTypes.Type(value = HolderRequest.Restoration.class, name = "restoration"),
        @JsonSubTypes.Type(value = HolderRequest.Pause.class, name = "pause"),
        @JsonSubTypes.Type(value = HolderRequest.GivingUp.class, name = "givingUp")
    })
    interface OfHolderRequest {}
}
