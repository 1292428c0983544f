package dev.assay.adapter.http;

import dev.assay.application.port.Account;
import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.Page;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.CalendarFeeds;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Dossier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** As much of a store as it takes to put one case after the other through the API. */
final class Drawer implements Cases, Certificates, Complaints, Dossiers, DueDates, Journal {
    private final Map<String, Case> cases = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Certificate> certificates = new TreeMap<>();
    private final Map<String, Complaint> complaints = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Dossier> dossiers = new TreeMap<>();
    private final Map<Stream, List<JournalEntry>> entries = new HashMap<>();
    private final Map<Stream, List<DueDate>> due = new HashMap<>();

    @Override
    public synchronized boolean record(Stamp stamp, List<Change> changes) {
        var sizes = new HashMap<Stream, Integer>();
        for (var change : changes) {
            var size = sizes.merge(change.stream(), entries(change.stream()).size() + 1, (before, _) -> before + 1);
            if (change.version() != size) {
                return false;
            }
        }
        for (var change : changes) {
            var stream = entries.computeIfAbsent(change.stream(), fresh -> new ArrayList<>());
            var last = stream.isEmpty() ? null : stream.getLast();
            stream.add(JournalEntry.following(
                    last, change.stream(), stamp, change.event(), change.event().toString()));
            switch (change) {
                case Change.OfCase of -> cases.put(of.after().id().value(), of.after());
                case Change.OfCertificate of ->
                    certificates.put(of.after().number().value(), of.after());
                case Change.OfComplaint of -> complaints.put(of.after().id().value(), of.after());
                case Change.OfPerson of -> dossiers.put(of.after().name(), of.after());
            }
            due.put(
                    change.stream(),
                    change.due().stream()
                            .map(each -> DueDate.of(change.stream(), each, stamp.recordedAt()))
                            .toList());
        }
        return true;
    }

    @Override
    public List<JournalEntry> entries(Stream stream) {
        return List.copyOf(entries.getOrDefault(stream, List.of()));
    }

    @Override
    public Optional<Case> find(CaseId id) {
        return Optional.ofNullable(cases.get(id.value()));
    }

    @Override
    public Page<Case> list(Cases.Query query) {
        return Page.of(
                cases.values().stream()
                        .filter(found -> query.owner() == null
                                || found.file().opening().owner().equals(query.owner()))
                        .filter(found ->
                                query.cursor() == null || found.id().value().compareTo(query.cursor()) < 0)
                        .limit(query.limit() + 1L)
                        .toList(),
                query.limit(),
                found -> found.id().value());
    }

    @Override
    public List<Recorded<CertificateEvent>> history(CertificateNumber number) {
        var stamps = entries(new Stream(Stream.Kind.CERTIFICATE, number.value()));
        return Optional.ofNullable(certificates.get(number.value()))
                .map(found -> IntStream.range(0, stamps.size())
                        .mapToObj(i -> new Recorded<>(
                                stamps.get(i).stamp(), found.events().get(i)))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Page<OnRecord> search(Certificates.Query query) {
        return new Page<>(matching(query).toList(), null);
    }

    @Override
    public List<OnRecord> announced(@Nullable AnnouncementPosition before, int limit) {
        return certificates.values().stream()
                .map(found -> new OnRecord(history(found.number())))
                .flatMap(each -> IntStream.rangeClosed(1, each.history().size())
                        .mapToObj(size -> new OnRecord(each.history().subList(0, size))))
                .filter(each -> each.history().getLast().event() instanceof CertificateEvent.Announced)
                .filter(each -> before == null || each.position().compareTo(before) < 0)
                .sorted(Comparator.comparing(OnRecord::position).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Certificates.Query query) {
        return matching(query).count();
    }

    /** Those of the owner, edition, status and region asked for. */
    private java.util.stream.Stream<OnRecord> matching(Certificates.Query query) {
        var search = query.search();
        return certificates.values().stream()
                .filter(found -> query.owner() == null
                        || query.owner().equals(found.issue().origin().owner()))
                .filter(found -> search.edition() == null
                        || search.edition().equals(found.contents().edition()))
                .filter(found -> search.status() == null
                        || search.status() == found.stateOn(query.on()).status())
                .filter(found -> query.catalogue() == null
                        || query.catalogue().equals(found.issue().origin().catalogue()))
                .filter(found -> search.region() == null
                        || found.contents().holder().creditCode().region().startsWith(search.region()))
                .map(found -> new OnRecord(history(found.number())));
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        return Optional.ofNullable(complaints.get(id.value()));
    }

    @Override
    public Page<Complaint> list(Complaints.Query query) {
        return Page.of(
                complaints.values().stream()
                        .filter(found ->
                                query.state() == null || found.state().code().equals(query.state()))
                        .filter(found -> query.kind() == null || found.lodged().kind() == query.kind())
                        .filter(found ->
                                query.cursor() == null || found.id().value().compareTo(query.cursor()) < 0)
                        .limit(query.limit() + 1L)
                        .toList(),
                query.limit(),
                found -> found.id().value());
    }

    @Override
    public Optional<Dossier> find(String name) {
        return Optional.ofNullable(dossiers.get(name));
    }

    @Override
    public List<Dossier> all() {
        return List.copyOf(dossiers.values());
    }

    @Override
    public synchronized List<DueDate> list(DueDates.Query query) {
        return due.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.person() == null
                        ? query.roles().contains(each.role())
                        : each.person().equals(query.person()))
                .filter(each -> query.until() == null || !each.due().on().isAfter(query.until()))
                .filter(each -> query.after() == null || each.position().compareTo(query.after()) > 0)
                .sorted(Comparator.comparing(DueDate::position))
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized List<Stream> streams(Stream.Kind kind, @Nullable String after, int limit) {
        return due.keySet().stream()
                .filter(about -> about.kind() == kind)
                .filter(about -> after == null || about.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Stream::id))
                .limit(limit)
                .toList();
    }

    /** Addresses kept in memory. */
    static final class Feeds implements CalendarFeeds {
        private final Map<String, String> accounts = new HashMap<>();

        @Override
        public void replace(String account, String fingerprint) {
            remove(account);
            accounts.put(fingerprint, account);
        }

        @Override
        public void remove(String account) {
            accounts.values().removeIf(account::equals);
        }

        @Override
        public Optional<String> accountOf(String fingerprint) {
            return Optional.ofNullable(accounts.get(fingerprint));
        }
    }

    /** Accounts kept in memory. */
    static final class People implements Accounts {
        private final Map<String, Account> accounts = new TreeMap<>();

        @Override
        public Optional<Account> find(String name) {
            return Optional.ofNullable(accounts.get(name));
        }

        @Override
        public List<Account> all() {
            return List.copyOf(accounts.values());
        }

        @Override
        public boolean add(Account account) {
            return accounts.putIfAbsent(account.name(), account) == null;
        }

        /** Knows nothing of last administrators, which stores are asked about elsewhere. */
        @Override
        public Optional<Account> change(String name, UnaryOperator<Account> change) {
            return Optional.ofNullable(accounts.computeIfPresent(name, (_, before) -> change.apply(before)));
        }
    }

    /** Tokens kept in memory. */
    static final class Tokens implements AccessTokens {
        private final Map<String, AccessToken> tokens = new HashMap<>();

        @Override
        public void add(AccessToken token, Instant now) {
            tokens.put(token.fingerprint(), token);
        }

        @Override
        public Optional<AccessToken> find(String fingerprint) {
            return Optional.ofNullable(tokens.get(fingerprint));
        }

        @Override
        public void remove(String fingerprint) {
            tokens.remove(fingerprint);
        }

        @Override
        public void removeAllOf(String account) {
            tokens.values().removeIf(token -> token.account().equals(account));
        }
    }
}
