package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Clerk.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent.DocumentsPassed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people at the same desk: one is first, nobody is lost, and those at other desks notice nothing. */
@Rule("LOG-01")
public interface SimultaneityContract {
    /** How often each race is run. */
    int ROUNDS = 30;

    /** The store under test. */
    Stores stores();

    @Test
    default void ofTwoWhoOpenTheSameStreamOneSucceeds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var opened = Samples.newCase(Fresh.caseId());

            var recorded = atOnce(() -> clerk().record(opened), () -> clerk().record(opened));

            assertThat(recorded).containsExactlyInAnyOrder(true, false);
            assertThat(clerk().entriesOf(opened.id())).hasSize(1);
        }
    }

    @Test
    default void ofTwoWhoMakeTheSameVersionOneSucceeds() throws Exception {
        var current = Samples.newCase(Fresh.caseId());
        clerk().record(current);
        for (int round = 0; round < ROUNDS; round++) {
            var mine = current.after(new DocumentsPassed(Samples.DAY, "mine"));
            var yours = current.after(new DocumentsPassed(Samples.DAY, "yours"));

            var recorded = atOnce(() -> clerk().record(mine), () -> clerk().record(yours));

            assertThat(recorded).containsExactlyInAnyOrder(true, false);
            var winner = recorded.getFirst() ? mine : yours;
            current = stores().cases().find(winner.id()).orElseThrow();
            assertThat(current.file()).isEqualTo(winner.file());
        }
        assertThat(JournalChain.faultsIn(clerk().entriesOf(current.id()))).isEmpty();
    }

    /** Named in opposite orders, so that a store which locks as it goes would wait for itself. */
    @Test
    default void ofTwoWhoChangeTheSameTwoStreamsOneSucceedsWithBoth() throws Exception {
        var left = Samples.newCase(Fresh.caseId());
        var right = Samples.newCase(Fresh.caseId());
        clerk().record(left, right);
        for (int round = 0; round < ROUNDS; round++) {
            left = SampleEvents.amended(left);
            right = SampleEvents.amended(right);
            Change ofLeft = change(left);
            Change ofRight = change(right);

            var recorded = atOnce(() -> clerk().record(ofLeft, ofRight), () -> clerk().record(ofRight, ofLeft));

            assertThat(recorded).containsExactlyInAnyOrder(true, false);
            assertThat(clerk().entriesOf(left.id())).hasSize(round + 2);
            assertThat(clerk().entriesOf(right.id())).hasSize(round + 2);
        }
    }

    @Test
    default void thoseWhoWorkOnDifferentStreamsAllSucceed() throws Exception {
        var desks = IntStream.range(0, 4)
                .mapToObj(_ -> Samples.newCase(Fresh.caseId()))
                .toList();

        var recorded = atOnce(desks.stream()
                .<Callable<Boolean>>map(first -> () -> recordsEveryRound(first))
                .toList());

        assertThat(recorded).hasSize(4).containsOnly(true);
        for (var desk : desks) {
            assertThat(clerk().entriesOf(desk.id())).hasSize(ROUNDS);
            assertThat(JournalChain.faultsIn(clerk().entriesOf(desk.id()))).isEmpty();
        }
    }

    private boolean recordsEveryRound(Case first) {
        var current = first;
        var all = clerk().record(current);
        for (int round = 1; round < ROUNDS; round++) {
            current = SampleEvents.amended(current);
            all &= clerk().record(current);
        }
        return all;
    }

    private static List<Boolean> atOnce(Callable<Boolean> mine, Callable<Boolean> yours) throws Exception {
        return atOnce(List.of(mine, yours));
    }

    /** What each came to, when all were let go at the same moment. */
    private static List<Boolean> atOnce(List<Callable<Boolean>> attempts) throws Exception {
        var gate = new CyclicBarrier(attempts.size());
        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            var results = new ArrayList<Boolean>();
            var pending = threads.invokeAll(attempts.stream()
                    .<Callable<Boolean>>map(attempt -> () -> {
                        gate.await();
                        return attempt.call();
                    })
                    .toList());
            for (Future<Boolean> result : pending) {
                results.add(result.get());
            }
            return results;
        }
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
