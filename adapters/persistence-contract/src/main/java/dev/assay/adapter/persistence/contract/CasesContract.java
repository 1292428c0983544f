package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.out.Cases.Query;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationSubmitted;
import dev.assay.domain.certification.casework.CaseId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases are found one by one, and listed by owner, scheme and state, the greatest id first. */
public interface CasesContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void aCaseIsFoundByItsId() {
        var opened = open(Fresh.caseId(), "gold-mark", "zhao");

        var found = stores().cases().find(opened.id()).orElseThrow();

        assertThat(found.id()).isEqualTo(opened.id());
        assertThat(found.file()).isEqualTo(opened.file());
        assertThat(stores().cases().find(Fresh.caseId())).isEmpty();
    }

    @Test
    default void aListHasTheCasesAsTheyAre() {
        var owner = Fresh.word();
        var first = open(Fresh.caseId(), "gold-mark", owner);
        var second = open(Fresh.caseId(), "silver-mark", owner);
        var amended = SampleEvents.amended(first);
        new Clerk(stores().journal()).record(amended);

        assertThat(stores().cases().list(new Query(owner, null, null, null, 10)).items())
                .extracting(Case::file)
                .containsExactlyInAnyOrder(amended.file(), second.file());
    }

    @Test
    default void aListIsOfOneOwnerSchemeAndState() {
        var owner = Fresh.word();
        var scheme = Fresh.word();
        var draft = open(Fresh.caseId(), scheme, owner).id();
        var submitted = submit(open(Fresh.caseId(), scheme, owner)).id();
        var ofAnother = open(Fresh.caseId(), scheme, Fresh.word()).id();
        var inAnother = open(Fresh.caseId(), Fresh.word(), owner).id();

        assertThat(list(owner, null, null)).containsExactlyInAnyOrder(draft, submitted, inAnother);
        assertThat(list(null, scheme, null)).containsExactlyInAnyOrder(draft, submitted, ofAnother);
        assertThat(list(null, scheme, "draft")).containsExactlyInAnyOrder(draft, ofAnother);
        assertThat(list(owner, scheme, "draft")).containsExactly(draft);
        assertThat(list(owner, scheme, "submitted")).containsExactly(submitted);
        assertThat(list(owner, scheme, "granted")).isEmpty();
        assertThat(list(Fresh.word(), null, null)).isEmpty();
    }

    @Test
    default void aListWithoutConditionsHasEveryCase() {
        var ids = IntStream.range(0, 3)
                .mapToObj(_ -> open(Fresh.caseId(), "gold-mark", Fresh.word()).id())
                .toList();

        assertThat(walk(null, 2)).containsAll(ids).doesNotHaveDuplicates();
    }

    /** Character by character, whatever the language of the database thinks of hyphens. */
    @Test
    default void theGreatestIdStandsFirst() {
        var owner = Fresh.word();
        var ids = Stream.of("-b", "a", "0", "b", "1", "a-", "-0", "0-a")
                .map(end -> new CaseId(owner + end))
                .toList();
        ids.forEach(id -> open(id, "gold-mark", owner));

        assertThat(walk(owner, 3))
                .containsExactlyElementsOf(ids.stream()
                        .sorted(Comparator.comparing(CaseId::value).reversed())
                        .toList());
    }

    @TestFactory
    default Stream<DynamicTest> pagesShowEveryCaseOnce() {
        var owner = Fresh.word();
        var ids = IntStream.range(0, 6)
                .mapToObj(_ -> open(Fresh.caseId(), "gold-mark", owner).id())
                .sorted(Comparator.comparing(CaseId::value).reversed())
                .toList();
        return IntStream.of(1, 2, 5, 6, 7)
                .mapToObj(limit -> dynamicTest(
                        "6 cases, %d a page".formatted(limit),
                        () -> assertThat(walk(owner, limit)).isEqualTo(ids)));
    }

    @Test
    default void aConditionOrCursorThatCannotBeIsNoError() {
        assertThat(list("no\0body", "\0", "\0")).isEmpty();
        assertThat(stores().cases()
                        .list(new Query(Fresh.word(), null, null, "\0%_\\'", 1))
                        .items())
                .isEmpty();
    }

    private List<CaseId> walk(@Nullable String owner, int limit) {
        return Paging.walk(limit, cursor -> stores().cases().list(new Query(owner, null, null, cursor, limit))).stream()
                .map(Case::id)
                .toList();
    }

    private List<CaseId> list(@Nullable String owner, @Nullable String scheme, @Nullable String state) {
        return stores().cases().list(new Query(owner, scheme, state, null, 10)).items().stream()
                .map(Case::id)
                .toList();
    }

    private Case open(CaseId id, String scheme, String owner) {
        return recorded(Case.of(id, List.of(Samples.opened(scheme, owner))));
    }

    private Case submit(Case draft) {
        return recorded(draft.after(new ApplicationSubmitted(Samples.DAY, "B/1")));
    }

    private Case recorded(Case after) {
        assertThat(new Clerk(stores().journal()).record(after)).isTrue();
        return after;
    }
}
