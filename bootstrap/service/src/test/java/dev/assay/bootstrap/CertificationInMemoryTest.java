package dev.assay.bootstrap;

import static dev.assay.bootstrap.Service.inPlace;

import dev.assay.adapter.document.TikaFormats;
import dev.assay.adapter.persistence.memory.InMemoryAccessTokens;
import dev.assay.adapter.persistence.memory.InMemoryAccounts;
import dev.assay.adapter.persistence.memory.InMemoryCalendarFeeds;
import dev.assay.adapter.persistence.memory.InMemoryCases;
import dev.assay.adapter.persistence.memory.InMemoryCertificates;
import dev.assay.adapter.persistence.memory.InMemoryComplaints;
import dev.assay.adapter.persistence.memory.InMemoryDocuments;
import dev.assay.adapter.persistence.memory.InMemoryDossiers;
import dev.assay.adapter.persistence.memory.InMemoryDueDates;
import dev.assay.adapter.persistence.memory.InMemoryHolidays;
import dev.assay.adapter.persistence.memory.InMemoryJournal;
import dev.assay.adapter.persistence.memory.InMemorySeals;
import dev.assay.adapter.persistence.memory.InMemoryTurns;
import dev.assay.application.port.DocumentLimits;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.CalendarFeeds;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Holidays;
import dev.assay.application.port.out.Journal;
import dev.assay.application.port.out.Seals;
import dev.assay.application.port.out.Turns;
import dev.assay.application.usecase.DocumentKeeping;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.List;
import java.util.Map;

/** The store that forgets, in place of a database. */
class CertificationInMemoryTest extends Certification {

    @Override
    Map<String, Object> database() {
        return Map.of();
    }

    @Override
    ApplicationContextBuilder builder() {
        var journal = new InMemoryJournal();
        var limits = DocumentLimits.of(Service.LARGEST_FILE, List.of("text/plain"));
        return ApplicationContext.builder()
                .beanDefinitions(
                        inPlace(Journal.class, journal),
                        inPlace(Cases.class, new InMemoryCases(journal)),
                        inPlace(Certificates.class, new InMemoryCertificates(journal)),
                        inPlace(Complaints.class, new InMemoryComplaints(journal)),
                        inPlace(Dossiers.class, new InMemoryDossiers(journal)),
                        inPlace(DueDates.class, new InMemoryDueDates(journal)),
                        inPlace(CalendarFeeds.class, new InMemoryCalendarFeeds()),
                        inPlace(Turns.class, new InMemoryTurns(journal)),
                        inPlace(Seals.class, new InMemorySeals(journal)),
                        inPlace(Holidays.class, new InMemoryHolidays()),
                        inPlace(
                                KeepDocuments.class,
                                new DocumentKeeping(new InMemoryDocuments(), new TikaFormats(), limits)),
                        inPlace(Accounts.class, new InMemoryAccounts()),
                        inPlace(AccessTokens.class, new InMemoryAccessTokens()));
    }
}
