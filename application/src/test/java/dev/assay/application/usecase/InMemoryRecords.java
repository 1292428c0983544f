package dev.assay.application.usecase;

import dev.assay.application.port.AnnouncementPosition;
import dev.assay.application.port.Page;
import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Complaints;
import dev.assay.application.port.out.Dossiers;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The least that records changes all or none, and finds what was recorded. */
final class InMemoryRecords implements Journal, Cases, Certificates, Complaints, Dossiers, DueDates {
    private final Map<Stream, List<JournalEntry>> streams = new HashMap<>();
    private final TreeMap<String, Case> cases = new TreeMap<>();
    private final Map<CertificateNumber, List<Recorded<CertificateEvent>>> certificates = new LinkedHashMap<>();
    private final TreeMap<String, Complaint> complaints = new TreeMap<>();
    private final TreeMap<String, Dossier> dossiers = new TreeMap<>();

    private final List<DueDate> due = new ArrayList<>();

    /** Every call that was recorded. */
    final List<List<Change>> calls = new ArrayList<>();

    private Runnable meanwhile = () -> {};
    private Certificates.Query lastQuery;

    /** Somebody is quicker: what happens between loading and recording, once. */
    void meanwhile(Runnable other) {
        meanwhile = other;
    }

    Certificates.Query lastQuery() {
        return lastQuery;
    }

    @Override
    public boolean record(Stamp stamp, List<Change> changes) {
        var other = meanwhile;
        meanwhile = () -> {};
        other.run();
        var sizes = new HashMap<Stream, Integer>();
        if (!changes.stream()
                .allMatch(change -> change.version()
                        == sizes.merge(
                                change.stream(), entries(change.stream()).size() + 1, (before, _) -> before + 1))) {
            return false;
        }
        calls.add(changes);
        changes.forEach(change -> keep(stamp, change));
        return true;
    }

    private void keep(Stamp stamp, Change change) {
        var entries = streams.computeIfAbsent(change.stream(), _ -> new ArrayList<>());
        var last = entries.isEmpty() ? null : entries.getLast();
        entries.add(JournalEntry.following(
                last, change.stream(), stamp, change.event(), change.event().toString()));
        switch (change) {
            case Change.OfCase(var after, var _, var _) -> cases.put(after.id().value(), after);
            case Change.OfCertificate(var after, var event, var _, var _) ->
                certificates
                        .computeIfAbsent(after.number(), _ -> new ArrayList<>())
                        .add(new Recorded<>(stamp, event));
            case Change.OfComplaint(var after, var _, var _) ->
                complaints.put(after.id().value(), after);
            case Change.OfPerson(var after, var _) -> dossiers.put(after.name(), after);
        }
        due.removeIf(each -> each.about().equals(change.stream()));
        change.due().forEach(each -> due.add(DueDate.of(change.stream(), each, stamp.recordedAt())));
    }

    /** Puts somebody on record without a journal. */
    void put(Dossier dossier) {
        dossiers.put(dossier.name(), dossier);
    }

    @Override
    public List<JournalEntry> entries(Stream stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public Optional<Case> find(CaseId id) {
        return Optional.ofNullable(cases.get(id.value()));
    }

    @Override
    public Page<Case> list(Cases.Query query) {
        var found = cases.descendingMap().values().stream()
                .filter(one ->
                        query.owner() == null || one.file().opening().owner().equals(query.owner()))
                .filter(one ->
                        query.scheme() == null || one.file().opening().scheme().equals(query.scheme()))
                .filter(one -> query.state() == null || one.state().code().equals(query.state()))
                .filter(one -> query.cursor() == null || one.id().value().compareTo(query.cursor()) < 0)
                .limit(query.limit() + 1L)
                .toList();
        return Page.of(found, query.limit(), one -> one.id().value());
    }

    @Override
    public List<Recorded<CertificateEvent>> history(CertificateNumber number) {
        return List.copyOf(certificates.getOrDefault(number, List.of()));
    }

    /** One page with everything, and a second one, so that it shows who asks for it, with nothing. */
    @Override
    public Page<OnRecord> search(Certificates.Query query) {
        lastQuery = query;
        return "more".equals(query.cursor())
                ? Page.of(List.of(), 1, _ -> "")
                : new Page<>(matching(query).toList(), "more");
    }

    @Override
    public List<OnRecord> announced(@Nullable AnnouncementPosition before, int limit) {
        return certificates.values().stream()
                .map(OnRecord::new)
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

    /** Those of the owner, catalogue, edition and status asked for. */
    private java.util.stream.Stream<OnRecord> matching(Certificates.Query query) {
        return certificates.values().stream().map(OnRecord::new).filter(each -> {
            var certificate = each.certificate();
            var origin = certificate.issue().origin();
            var search = query.search();
            return (query.owner() == null || query.owner().equals(origin.owner()))
                    && (query.catalogue() == null || query.catalogue().equals(origin.catalogue()))
                    && (search.edition() == null
                            || search.edition().equals(certificate.contents().edition()))
                    && (search.status() == null
                            || certificate.stateOn(query.on()).status() == search.status());
        });
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        return Optional.ofNullable(complaints.get(id.value()));
    }

    @Override
    public Page<Complaint> list(Complaints.Query query) {
        var found = complaints.descendingMap().values().stream()
                .filter(one -> query.state() == null || one.state().code().equals(query.state()))
                .filter(one -> query.kind() == null || one.lodged().kind() == query.kind())
                .filter(one -> query.cursor() == null || one.id().value().compareTo(query.cursor()) < 0)
                .limit(query.limit() + 1L)
                .toList();
        return Page.of(found, query.limit(), one -> one.id().value());
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
    public List<DueDate> list(DueDates.Query query) {
        return due.stream()
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
    public List<Stream> streams(Stream.Kind kind, @Nullable String after, int limit) {
        return due.stream()
                .map(DueDate::about)
                .filter(about -> about.kind() == kind)
                .distinct()
                .filter(about -> after == null || about.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Stream::id))
                .limit(limit)
                .toList();
    }
}
