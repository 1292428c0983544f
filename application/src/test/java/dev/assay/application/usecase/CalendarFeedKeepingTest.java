package dev.assay.application.usecase;

import static dev.assay.application.usecase.DueWorld.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.personnel.Person;
import org.junit.jupiter.api.Test;

/** What is due, told to a calendar that has nothing but an address. */
class CalendarFeedKeepingTest {
    private final DueWorld world = new DueWorld();
    private final InMemoryCalendarFeeds feeds = new InMemoryCalendarFeeds();
    private final PlainSecrets secrets = new PlainSecrets();
    private final CalendarFeedKeeping keeping = new CalendarFeedKeeping(feeds, world.accounts, secrets, world.agenda);
    private final Person reviewer = world.reviewer;

    @Test
    void aSecretTellsWhatIsDueForItsPerson() {
        world.submitted();

        var secret = keeping.open(reviewer);

        assertThat(lines(keeping.read(secret).orElseThrow()))
                .isEqualTo(world.due(reviewer))
                .hasSize(2);
        assertThat(keeping.read(keeping.open(world.applicant)))
                .hasValueSatisfying(due -> assertThat(due).isEmpty());
    }

    @Test
    void ofASecretOnlyTheFingerprintIsKept() {
        var secret = keeping.open(reviewer);

        assertThat(feeds.accountOf(secret)).isEmpty();
        assertThat(feeds.accountOf(secrets.fingerprint(secret))).contains("rui");
    }

    @Test
    void aNewSecretRevokesTheOneBeforeAndClosingRevokesItWithoutAnother() {
        var first = keeping.open(reviewer);
        var second = keeping.open(reviewer);
        assertThat(keeping.read(first)).isEmpty();
        assertThat(keeping.read(second)).isPresent();

        keeping.close(reviewer);
        keeping.close(reviewer);

        assertThat(keeping.read(second)).isEmpty();
        assertThat(keeping.read("nonsense")).isEmpty();
    }

    @Test
    void aClosedAccountTellsNothing() {
        var secret = keeping.open(reviewer);

        world.accounts.leave("rui");

        assertThat(keeping.read(secret)).isEmpty();
    }

    @Test
    void allIsToldHoweverManyPartsItTakes() {
        for (int i = 0; i < 201; i++) {
            world.submitted();
        }

        assertThat(keeping.read(keeping.open(reviewer)).orElseThrow()).hasSize(202);
    }
}
