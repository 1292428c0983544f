package dev.assay.bootstrap;

import dev.assay.adapter.document.FileSystemDocuments;
import dev.assay.adapter.document.TikaFormats;
import dev.assay.adapter.identity.BcryptSecrets;
import dev.assay.adapter.identity.RandomIdentifiers;
import dev.assay.application.port.in.AssessImpact;
import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.application.port.in.HandleComplaints;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.in.KeepCalendar;
import dev.assay.application.port.in.KeepCalendarFeed;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.application.port.in.KeepPersonnel;
import dev.assay.application.port.in.ListObligations;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.application.port.in.RunDaily;
import dev.assay.application.port.in.SealJournal;
import dev.assay.application.port.in.SignIn;
import dev.assay.application.port.in.VerifyJournal;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.in.WorkOnCertificates;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.CalendarFeeds;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.DocumentStore;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Holidays;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Seals;
import dev.assay.application.port.out.Secrets;
import dev.assay.application.port.out.Turns;
import dev.assay.application.usecase.AccountKeeping;
import dev.assay.application.usecase.Agenda;
import dev.assay.application.usecase.CalendarFeedKeeping;
import dev.assay.application.usecase.CalendarKeeping;
import dev.assay.application.usecase.Casework;
import dev.assay.application.usecase.CertificateKeeping;
import dev.assay.application.usecase.ComplaintHandling;
import dev.assay.application.usecase.DailyRun;
import dev.assay.application.usecase.DocumentKeeping;
import dev.assay.application.usecase.ImpactAssessment;
import dev.assay.application.usecase.JournalSealing;
import dev.assay.application.usecase.JournalVerification;
import dev.assay.application.usecase.LocalSignIn;
import dev.assay.application.usecase.PeopleOnRecord;
import dev.assay.application.usecase.PersonnelKeeping;
import dev.assay.application.usecase.Register;
import dev.assay.application.usecase.Rescheduling;
import dev.assay.application.usecase.SchemeConsultation;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Plugs the use cases together with what they ask of the world. To swap an adapter is to change a line here. What an
 * operator configures is read at the start ({@code @Context}), so that a fault in it is told then and not at the first
 * request.
 */
@Factory
final class Wiring {

    /** The clock of the body's own time zone, which says what day it is. */
    @Context
    Clock clock(@Value("${assay.time-zone}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }

    @Singleton
    KeepCalendar keepCalendar(
            Holidays holidays, Schemes schemes, Cases cases, DueDates dueDates, Journal journal, Clock clock) {
        return new Rescheduling(new CalendarKeeping(holidays, clock), schemes, cases, dueDates, journal, clock);
    }

    @Singleton
    ListObligations listObligations(
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Complaints complaints,
            DueDates dueDates,
            Accounts accounts,
            Dossiers dossiers,
            KeepCalendar calendar,
            Clock clock) {
        return new Agenda(
                schemes, cases, certificates, complaints, dueDates, accounts, dossiers, calendar::calendar, clock);
    }

    @Singleton
    KeepCalendarFeed keepCalendarFeed(
            CalendarFeeds feeds, Accounts accounts, Secrets secrets, ListObligations obligations) {
        return new CalendarFeedKeeping(feeds, accounts, secrets, obligations);
    }

    /** As it is when it is asked for; who works for longer asks {@link KeepCalendar}. */
    @Prototype
    WorkingCalendar calendar(KeepCalendar calendar) {
        return calendar.calendar();
    }

    /** Only where something is kept; a folder that cannot be written to is told at the start. */
    @Context
    @Requires(env = Serve.ENVIRONMENT)
    DocumentStore documents(DocumentSettings settings) {
        return FileSystemDocuments.in(settings.folder());
    }

    @Context
    @Requires(env = Serve.ENVIRONMENT)
    KeepDocuments keepDocuments(DocumentStore documents, DocumentSettings settings) {
        return new DocumentKeeping(documents, new TikaFormats(), settings.limits());
    }

    /** Every scheme on the class path, under the operator's settings and with the operator's catalogues. */
    @Context
    Schemes schemes(SchemeSettings settings) {
        var schemes = Schemes.load(settings.byScheme());
        return switch (settings.catalogues(schemes)) {
            case Outcome.Done<Schemes>(var catalogued) -> catalogued;
            case Outcome.Refused<Schemes>(var breaches) ->
                throw new IllegalArgumentException(
                        "the catalogues cannot be used:\n  " + String.join("\n  ", BreachLines.of(breaches)));
        };
    }

    @Context
    PriceList prices(FeeSettings settings) {
        return settings.priceList();
    }

    @Singleton
    Secrets secrets() {
        return new BcryptSecrets();
    }

    @Singleton
    Identifiers identifiers() {
        return new RandomIdentifiers();
    }

    @Singleton
    ConsultSchemes consultSchemes(Schemes schemes, Clock clock) {
        return new SchemeConsultation(schemes, clock);
    }

    @Singleton
    WorkOnCases workOnCases(
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Journal journal,
            Personnel personnel,
            Identifiers identifiers,
            KeepCalendar calendar,
            PriceList prices,
            Clock clock) {
        return new Casework(
                schemes, cases, certificates, journal, personnel, identifiers, calendar::calendar, prices, clock);
    }

    @Singleton
    HandleComplaints handleComplaints(
            Schemes schemes,
            Cases cases,
            Certificates certificates,
            Complaints complaints,
            Journal journal,
            Personnel personnel,
            Identifiers identifiers,
            KeepCalendar calendar,
            Clock clock) {
        return new ComplaintHandling(
                schemes, cases, certificates, complaints, journal, personnel, identifiers, calendar::calendar, clock);
    }

    @Singleton
    WorkOnCertificates workOnCertificates(
            Schemes schemes,
            Certificates certificates,
            Journal journal,
            Personnel personnel,
            KeepCalendar calendar,
            Clock clock) {
        return new CertificateKeeping(schemes, certificates, journal, personnel, calendar::calendar, clock);
    }

    @Singleton
    RunDaily runDaily(
            Schemes schemes,
            Certificates certificates,
            Turns turns,
            Journal journal,
            Personnel personnel,
            KeepCalendar calendar,
            Clock clock) {
        return new DailyRun(schemes, certificates, turns, journal, personnel, calendar::calendar, clock);
    }

    @Singleton
    AssessImpact assessImpact(
            Schemes schemes,
            Certificates certificates,
            Cases cases,
            Personnel personnel,
            KeepCalendar calendar,
            Clock clock) {
        return new ImpactAssessment(schemes, certificates, cases, personnel, calendar::calendar, clock);
    }

    @Singleton
    LookUpCertificates lookUpCertificates(Schemes schemes, Certificates certificates, Clock clock) {
        return new Register(schemes, certificates, clock);
    }

    @Singleton
    SealJournal sealJournal(Seals seals, Clock clock) {
        return new JournalSealing(seals, clock);
    }

    @Singleton
    VerifyJournal verifyJournal(Seals seals) {
        return new JournalVerification(seals);
    }

    @Singleton
    KeepAccounts keepAccounts(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        return new AccountKeeping(accounts, tokens, secrets, clock);
    }

    @Singleton
    Personnel personnel(Accounts accounts, Dossiers dossiers) {
        return new PeopleOnRecord(accounts, dossiers);
    }

    @Singleton
    KeepPersonnel keepPersonnel(Schemes schemes, Accounts accounts, Dossiers dossiers, Journal journal, Clock clock) {
        return new PersonnelKeeping(schemes, accounts, dossiers, journal, clock);
    }

    @Singleton
    SignIn signIn(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        return new LocalSignIn(accounts, tokens, secrets, clock);
    }
}
