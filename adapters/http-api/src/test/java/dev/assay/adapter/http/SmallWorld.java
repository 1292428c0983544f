package dev.assay.adapter.http;

import dev.assay.application.port.Account;
import dev.assay.application.port.DocumentLimits;
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
import dev.assay.application.port.in.SignIn;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.application.port.in.WorkOnCertificates;
import dev.assay.application.port.out.Identifiers;
import dev.assay.application.port.out.Secrets;
import dev.assay.application.usecase.AccountKeeping;
import dev.assay.application.usecase.Agenda;
import dev.assay.application.usecase.CalendarFeedKeeping;
import dev.assay.application.usecase.CalendarKeeping;
import dev.assay.application.usecase.Casework;
import dev.assay.application.usecase.CertificateKeeping;
import dev.assay.application.usecase.ComplaintHandling;
import dev.assay.application.usecase.DocumentKeeping;
import dev.assay.application.usecase.ImpactAssessment;
import dev.assay.application.usecase.LocalSignIn;
import dev.assay.application.usecase.PeopleOnRecord;
import dev.assay.application.usecase.PersonnelKeeping;
import dev.assay.application.usecase.Register;
import dev.assay.application.usecase.SchemeConsultation;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The use cases over the tea house scheme, with one account for each role under the role's first three letters. */
@Factory
final class SmallWorld {
    static final String PASSWORD = "open sesame, please";
    static final int LARGEST_DOCUMENT = 6 << 20;

    private static final PriceList PRICES = new PriceList(
            "CNY",
            Arrays.stream(FeeItem.values()).collect(Collectors.toMap(item -> item, _ -> BigDecimal.valueOf(100))));

    private final Schemes schemes = Schemes.of(List.of(new TeaHouse()));
    private final Drawer drawer = new Drawer();
    private final Drawer.People people = new Drawer.People();
    private final Drawer.Tokens tokens = new Drawer.Tokens();
    private final Secrets secrets = new PlainSecrets();

    SmallWorld() {
        for (var role : Role.values()) {
            var name = role.name().substring(0, 3).toLowerCase(Locale.ROOT);
            people.add(new Account(name, name, secrets.hash(PASSWORD), Set.of(role)));
        }
        people.add(new Account("other", "other", secrets.hash(PASSWORD), Set.of(Role.APPLICANT)));
    }

    @Singleton
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    }

    @Singleton
    ConsultSchemes schemes(Clock clock) {
        return new SchemeConsultation(schemes, clock);
    }

    @Singleton
    WorkOnCases cases(Clock clock) {
        return new Casework(
                schemes,
                drawer,
                drawer,
                drawer,
                new PeopleOnRecord(people, drawer),
                new CountedIdentifiers(),
                WorkingCalendar::shipped,
                PRICES,
                clock);
    }

    @Singleton
    HandleComplaints complaints(Clock clock) {
        return new ComplaintHandling(
                schemes,
                drawer,
                drawer,
                drawer,
                drawer,
                new PeopleOnRecord(people, drawer),
                new CountedIdentifiers(),
                WorkingCalendar::shipped,
                clock);
    }

    @Singleton
    WorkOnCertificates certificateFiles(Clock clock) {
        return new CertificateKeeping(
                schemes, drawer, drawer, new PeopleOnRecord(people, drawer), WorkingCalendar::shipped, clock);
    }

    @Singleton
    AssessImpact impact(Clock clock) {
        return new ImpactAssessment(
                schemes, drawer, drawer, new PeopleOnRecord(people, drawer), WorkingCalendar::shipped, clock);
    }

    @Singleton
    LookUpCertificates certificates(Clock clock) {
        return new Register(schemes, drawer, clock);
    }

    @Singleton
    KeepAccounts accounts(Clock clock) {
        return new AccountKeeping(people, tokens, secrets, clock);
    }

    @Singleton
    KeepPersonnel personnel(Clock clock) {
        return new PersonnelKeeping(schemes, people, drawer, drawer, clock);
    }

    @Singleton
    SignIn signIn(Clock clock) {
        return new LocalSignIn(people, tokens, secrets, clock);
    }

    @Singleton
    KeepDocuments documents() {
        var limits = DocumentLimits.of(LARGEST_DOCUMENT, List.of("application/pdf", "application/zip", "text/plain"));
        return new DocumentKeeping(new Cabinet(), new Cabinet.PdfOnly(), limits);
    }

    @Singleton
    KeepCalendar calendar(Clock clock) {
        return new CalendarKeeping(new Almanac(), clock);
    }

    @Singleton
    ListObligations obligations(Clock clock) {
        return new Agenda(schemes, drawer, drawer, drawer, drawer, people, drawer, WorkingCalendar::shipped, clock);
    }

    @Singleton
    KeepCalendarFeed calendarFeed(ListObligations obligations) {
        return new CalendarFeedKeeping(new Drawer.Feeds(), people, secrets, obligations);
    }

    private static final class PlainSecrets implements Secrets {
        private final AtomicInteger drawn = new AtomicInteger();

        @Override
        public String newPassword() {
            return "password-" + drawn.incrementAndGet();
        }

        @Override
        public String newToken() {
            return "token-" + drawn.incrementAndGet();
        }

        @Override
        public String fingerprint(String token) {
            return "fingerprint of " + token;
        }

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash.equals(hash(password));
        }
    }

    private static final class CountedIdentifiers implements Identifiers {
        private final AtomicInteger drawn = new AtomicInteger(1000);

        @Override
        public CaseId newCaseId() {
            return new CaseId("case-" + drawn.incrementAndGet());
        }

        @Override
        public ComplaintId newComplaintId() {
            return new ComplaintId("complaint-" + drawn.incrementAndGet());
        }

        @Override
        public String newCertificateSerial() {
            return "SERIAL" + drawn.incrementAndGet();
        }
    }
}
