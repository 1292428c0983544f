package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.in.KeepCalendarFeed;
import dev.assay.application.port.in.ListObligations;
import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.CalendarFeeds;
import dev.assay.application.port.out.Secrets;
import dev.assay.domain.certification.personnel.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps of each secret its fingerprint, and answers it with what is due for its person. */
public final class CalendarFeedKeeping implements KeepCalendarFeed {
    /** A calendar asks for all at once and as often as it likes; nobody looks further ahead than so many entries. */
    private static final int MOST = 1000;

    private static final int AT_ONCE = 200;

    private final CalendarFeeds feeds;
    private final Accounts accounts;
    private final Secrets secrets;
    private final ListObligations obligations;

    public CalendarFeedKeeping(CalendarFeeds feeds, Accounts accounts, Secrets secrets, ListObligations obligations) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.secrets = secrets;
        this.obligations = obligations;
    }

    @Override
    public String open(Person person) {
        var secret = secrets.newToken();
        feeds.replace(person.name(), secrets.fingerprint(secret));
        return secret;
    }

    @Override
    public void close(Person person) {
        feeds.remove(person.name());
    }

    @Override
    public Optional<List<Due>> read(String secret) {
        return feeds.accountOf(secrets.fingerprint(secret))
                .flatMap(accounts::find)
                .filter(Account::open)
                .map(account -> all(account.person()));
    }

    private List<Due> all(Person person) {
        var all = new ArrayList<Due>();
        String cursor = null;
        do {
            var part = obligations.list(null, cursor, AT_ONCE, person).orElseThrow();
            all.addAll(part.items());
            cursor = part.next();
        } while (cursor != null && all.size() < MOST);
        return List.copyOf(all);
    }
}
