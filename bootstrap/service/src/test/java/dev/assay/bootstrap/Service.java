package dev.assay.bootstrap;

import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.in.KeepPersonnel;
import dev.assay.application.port.in.RunDaily;
import dev.assay.bootstrap.demo.Demo;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelAct;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The service as it runs, within a test, with the demo in it and a clock that the test sets. */
final class Service implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final int LARGEST_FILE = 1 << 16;
    private static final int HORIZON = 1_500;
    private static final int YEARS_AHEAD = 4;
    private static final List<String> AUDITORS = List.of("an", "bo");
    private static final List<String> DEMO = List.of("lin", "rong", "ping", "an", "bo", "cai", "jue", "deng");

    private final ApplicationContext context;
    private final OfficeClock clock;
    private final Api api;

    private Service(ApplicationContext context, OfficeClock clock) {
        this.context = context;
        this.clock = clock;
        var server = context.getBean(EmbeddedServer.class).start();
        this.api = new Api("http://localhost:" + server.getPort());
    }

    static Service start(ApplicationContextBuilder builder, Map<String, Object> settings) {
        var all = onFreePort(settings);
        all.put("assay.documents.max-size", LARGEST_FILE);
        for (var item : FeeItem.values()) {
            all.put("assay.fees.prices." + item.name().toLowerCase(Locale.ROOT).replace('_', '-'), 1_000);
        }
        var clock = new OfficeClock(TODAY);
        var service = new Service(
                builder.beanDefinitions(inPlace(Clock.class, clock))
                        .properties(all)
                        .start(),
                clock);
        service.populate();
        return service;
    }

    /** An adapter that is taken instead of the one that is wired. */
    static <P> RuntimeBeanDefinition<P> inPlace(Class<P> port, P adapter) {
        return RuntimeBeanDefinition.builder(port, () -> adapter)
                .qualifier(PrimaryQualifier.instance())
                .singleton(true)
                .build();
    }

    /** With everybody signed in on a later day, so that they stay so however the tests set the clock before it. */
    private void populate() {
        context.getBean(KeepAccounts.class).ensureAdministrator();
        context.getBean(Demo.class).play();
        var people = new ArrayList<>(DEMO);
        Map.of(
                        "guan", "administrator",
                        "mu", "applicant",
                        "yi", "reviewer decision-maker")
                .forEach((name, roles) -> {
                    openAccount(name, roles.split(" "));
                    people.add(name);
                });
        clock.moveTo(TODAY.plusDays(HORIZON));
        api.signInAll(people);
        for (int months = 6; months < YEARS_AHEAD * 12; months += 11) {
            clock.moveTo(TODAY.plusMonths(months));
            AUDITORS.forEach(this::keepFit);
        }
        clock.moveTo(TODAY);
    }

    /** Nobody audits for more than a year on one declaration, nor on a registration that has run out. */
    private void keepFit(String auditor) {
        for (var act : List.of(
                new PersonnelAct.DeclareImpartiality(clock.today(), "Bound to no client."),
                new PersonnelAct.RecordRegistration(
                        clock.today(), "RENEWED", clock.today().plusYears(2)))) {
            context.getBean(KeepPersonnel.class)
                    .record(auditor, act, administrator())
                    .orElseThrow();
        }
    }

    private void openAccount(String name, String... roles) {
        context.getBean(KeepAccounts.class)
                .open(name, name, "assay-demo-only", roles(roles), administrator())
                .orElseThrow();
    }

    /** What the day makes due, done. */
    void dailyRun() {
        context.getBean(RunDaily.class).run(null, _ -> {}).orElseThrow();
    }

    Api api() {
        return api;
    }

    OfficeClock clock() {
        return clock;
    }

    /** A port in, without HTTP in between. */
    <P> P ask(Class<P> port) {
        return context.getBean(port);
    }

    Papers papers(String scheme) {
        return new Papers(api, scheme, clock);
    }

    /** A draft of a scheme. */
    Road road(String scheme) {
        return Road.of(api, papers(scheme), clock);
    }

    /** A draft of some scheme, where it does not matter which. */
    Road road() {
        return Road.of(api, Papers.ofAnyScheme(api, clock), clock);
    }

    @Override
    public void close() {
        context.close();
    }

    static Map<String, Object> onFreePort(Map<String, Object> settings) {
        var properties = new HashMap<>(settings);
        properties.put("micronaut.server.port", -1);
        return properties;
    }

    static Person administrator() {
        return new Person("admin", Set.of(Role.ADMINISTRATOR));
    }

    private static Set<Role> roles(String... names) {
        return Arrays.stream(names)
                .map(name -> Role.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
