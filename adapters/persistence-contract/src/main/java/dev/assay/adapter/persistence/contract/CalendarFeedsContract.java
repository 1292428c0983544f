package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.CalendarFeeds;
import org.junit.jupiter.api.Test;

/** An account has one secret address at most, and is found by it. */
public interface CalendarFeedsContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void anAccountIsFoundByItsAddressAndByNoOther() {
        var account = Fresh.word();
        var another = Fresh.word();
        var address = fingerprint();
        var ofAnother = fingerprint();

        feeds().replace(account, address);
        feeds().replace(another, ofAnother);

        assertThat(feeds().accountOf(address)).contains(account);
        assertThat(feeds().accountOf(ofAnother)).contains(another);
        assertThat(feeds().accountOf(fingerprint())).isEmpty();
        assertThat(feeds().accountOf("\0%_\\'")).isEmpty();
    }

    @Test
    default void aNewAddressTakesThePlaceOfTheOneBefore() {
        var account = Fresh.word();
        var before = fingerprint();
        var after = fingerprint();
        feeds().replace(account, before);

        feeds().replace(account, after);

        assertThat(feeds().accountOf(before)).isEmpty();
        assertThat(feeds().accountOf(after)).contains(account);
    }

    @Test
    default void aRemovedAddressIsGoneAndNoOther() {
        var account = Fresh.word();
        var address = fingerprint();
        var ofAnother = fingerprint();
        var another = account + "x";
        feeds().replace(account, address);
        feeds().replace(another, ofAnother);

        feeds().remove(account);
        feeds().remove(Fresh.word());

        assertThat(feeds().accountOf(address)).isEmpty();
        assertThat(feeds().accountOf(ofAnother)).contains(another);
        feeds().replace(account, address);
        assertThat(feeds().accountOf(address)).contains(account);
    }

    private CalendarFeeds feeds() {
        return stores().calendarFeeds();
    }

    private static String fingerprint() {
        return Fresh.word().repeat(5);
    }
}
