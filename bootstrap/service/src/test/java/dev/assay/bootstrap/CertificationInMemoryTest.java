package dev.assay.bootstrap;

import dev.assay.adapter.persistence.memory.InMemoryAccessTokens;
import dev.assay.adapter.persistence.memory.InMemoryAccounts;
import dev.assay.adapter.persistence.memory.InMemoryCases;
import dev.assay.adapter.persistence.memory.InMemoryCertificates;
import dev.assay.adapter.persistence.memory.InMemoryJournal;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Journal;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import java.util.Map;

/** The store that forgets, in place of a database. */
class CertificationInMemoryTest extends Certification {

    @Override
    Map<String, Object> database() {
        return Map.of();
    }

    @Override
    ApplicationContextBuilder service() {
        var journal = new InMemoryJournal();
        return ApplicationContext.builder()
                .beanDefinitions(
                        inPlace(Journal.class, journal),
                        inPlace(Cases.class, new InMemoryCases(journal)),
                        inPlace(Certificates.class, new InMemoryCertificates(journal)),
                        inPlace(Accounts.class, new InMemoryAccounts()),
                        inPlace(AccessTokens.class, new InMemoryAccessTokens()));
    }

    private static <P> RuntimeBeanDefinition<P> inPlace(Class<P> port, P adapter) {
        return RuntimeBeanDefinition.builder(port, () -> adapter)
                .qualifier(PrimaryQualifier.instance())
                .singleton(true)
                .build();
    }
}
