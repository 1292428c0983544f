package dev.assay.bootstrap;

import dev.assay.adapter.identity.BcryptSecrets;
import dev.assay.adapter.identity.RandomIdentifiers;
import dev.assay.application.port.in.ConsultSchemes;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.in.LookUpCertificates;
import dev.assay.application.port.in.SignIn;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Secrets;
import dev.assay.application.usecase.AccountKeeping;
import dev.assay.application.usecase.Casework;
import dev.assay.application.usecase.LocalSignIn;
import dev.assay.application.usecase.Register;
import dev.assay.application.usecase.SchemeConsultation;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
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
    WorkingCalendar calendar() {
        return WorkingCalendar.shipped();
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
            Journal journal,
            Accounts accounts,
            Identifiers identifiers,
            WorkingCalendar calendar,
            Clock clock) {
        return new Casework(schemes, cases, journal, accounts, identifiers, calendar, clock);
    }

    @Singleton
    LookUpCertificates lookUpCertificates(Schemes schemes, Certificates certificates, Clock clock) {
        return new Register(schemes, certificates, clock);
    }

    @Singleton
    KeepAccounts keepAccounts(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        return new AccountKeeping(accounts, tokens, secrets, clock);
    }

    @Singleton
    SignIn signIn(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        return new LocalSignIn(accounts, tokens, secrets, clock);
    }
}
