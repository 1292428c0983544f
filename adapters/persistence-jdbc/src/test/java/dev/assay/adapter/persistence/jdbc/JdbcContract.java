package dev.assay.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.adapter.persistence.contract.Clerk;
import dev.assay.adapter.persistence.contract.Fresh;
import dev.assay.adapter.persistence.contract.HolidaysContract;
import dev.assay.adapter.persistence.contract.PersistenceContract;
import dev.assay.adapter.persistence.contract.Samples;
import dev.assay.adapter.persistence.contract.Stores;
import dev.assay.application.port.out.Holidays;
import dev.assay.domain.certification.casework.CaseEvent.DocumentsPassed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.Stamp;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a database asks beyond what every store is asked. */
interface JdbcContract extends PersistenceContract, HolidaysContract {

    OpenStore store();

    @Override
    default Stores stores() {
        return store().stores();
    }

    @Override
    default Holidays holidays() {
        return store().context().getBean(Holidays.class);
    }

    /** Each by a hand that has the database's password. */
    @Rule("LOG-01")
    @TestFactory
    default Stream<DynamicTest> whatIsTamperedWithIsNoticed() {
        return Stream.of(
                        "update journal_entry set content = replace(content, '甲', '乙') where number = 2 and %s",
                        "update journal_entry set actor = 'nobody' where number = 2 and %s",
                        "update journal_entry set recorded_at = recorded_at + interval '1' second where number = 1 and %s",
                        "update journal_entry set effective_on = date '2026-03-03' where number = 2 and %s",
                        "delete from journal_entry where number = 1 and %s",
                        "delete from journal_entry where number = 2 and %s")
                .map(sql -> dynamicTest(sql, () -> {
                    var id = Fresh.caseId();
                    var opened = Samples.newCase(id);
                    var accepted = opened.after(new DocumentsPassed(Samples.DAY, "甲"));
                    var clerk = new Clerk(stores().journal());
                    clerk.record(opened);
                    clerk.record(accepted);
                    clerk.record(accepted.after(new DocumentsPassed(Samples.DAY, "丙")));
                    assertThat(JournalChain.faultsIn(clerk.entriesOf(id))).isEmpty();

                    assertThat(store().change(sql.formatted("stream_id = '%s'".formatted(id))))
                            .isEqualTo(1);

                    assertThat(JournalChain.faultsIn(clerk.entriesOf(id))).isNotEmpty();
                }));
    }

    @Test
    default void whatTheDatabaseCannotTakeIsNoRefusalAndLeavesNothing() {
        var opened = Samples.newCase(Fresh.caseId());
        var stamp = new Stamp("x".repeat(300), Samples.STAMP.recordedAt());

        assertThatThrownBy(() -> stores().journal().record(stamp, List.of(Clerk.change(opened))))
                .isInstanceOf(DataAccessException.class);

        assertThat(stores().cases().find(opened.id())).isEmpty();
    }

    @Test
    default void everyMigrationSucceeded() throws SQLException {
        assertThat(store().ask("select \"script\" from \"flyway_schema_history\" where not \"success\""))
                .isEmpty();
        assertThat(
                        store().ask(
                                        "select \"script\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\""))
                .containsExactlyElementsOf(migrations());
    }

    /** The scripts that this database takes, in order. */
    List<String> migrations();
}
