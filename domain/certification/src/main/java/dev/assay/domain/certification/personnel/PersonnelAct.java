package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.PersonnelEvent.AuditWitnessed;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be put on record, by an administrator. The day of an act is never in the future and never before the act before it. */
public sealed interface PersonnelAct {

    /** The day on which it is done. */
    LocalDate on();

    /** What comes of it if nothing forbids it. */
    default PersonnelEvent event() {
        return switch (this) {
            case RecordRegistration(var on, var number, var expiresOn) ->
                new RegistrationRecorded(on, number, expiresOn);
            case RecordQualification(var on, var scheme, var trainedOn, var examinedOn, var evidence) ->
                new QualificationRecorded(on, scheme, trainedOn, examinedOn, evidence);
            case EndQualification(var on, var scheme, var reason) -> new QualificationEnded(on, scheme, reason);
            case RecordWitnessedAudit(
                    var on,
                    var scheme,
                    var witness,
                    var witnessedOn,
                    var satisfactory,
                    var statement) -> new AuditWitnessed(on, scheme, witness, witnessedOn, satisfactory, statement);
            case DeclareImpartiality(var on, var statement) -> new ImpartialityDeclared(on, statement);
            case DeclareConflict(var on, var organisation, var nature, var since, var until) ->
                new ConflictDeclared(on, organisation, nature, since, until);
            case EndConflict(var on, var organisation, var until, var reason) ->
                new ConflictEnded(on, organisation, until, reason);
        };
    }

    /** What a person may also put on record of itself; whether a conflict is over, only somebody else may say. */
    sealed interface Declaration extends PersonnelAct {}

    /**
     * Record the registration with CCAA, or its renewal.
     *
     * @param expiresOn any day, so that a wrong entry can be put right
     */
    record RecordRegistration(LocalDate on, String number, LocalDate expiresOn) implements PersonnelAct {}

    /** Record training for a scheme, an examination in it, or both. */
    record RecordQualification(
            LocalDate on,
            String scheme,
            @Nullable LocalDate trainedOn,
            @Nullable LocalDate examinedOn,
            String evidence) implements PersonnelAct {}

    /** End the qualification for a scheme. */
    record EndQualification(LocalDate on, String scheme, String reason) implements PersonnelAct {}

    /** Record that an audit was watched. */
    record RecordWitnessedAudit(
            LocalDate on, String scheme, String witness, LocalDate witnessedOn, boolean satisfactory, String statement)
            implements PersonnelAct {}

    /** Declare to be impartial. */
    record DeclareImpartiality(LocalDate on, String statement) implements Declaration {}

    /** Declare a tie to an organisation. */
    record DeclareConflict(
            LocalDate on,
            CreditCode organisation,
            String nature,
            LocalDate since,
            @Nullable LocalDate until) implements Declaration {}

    /** Put an end to the running conflict with an organisation. */
    record EndConflict(LocalDate on, CreditCode organisation, LocalDate until, String reason) implements PersonnelAct {}
}
