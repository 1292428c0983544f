-- The secret addresses at which calendars ask what is due: one for each account at most, and its fingerprint only.
create table calendar_feed (
    account varchar(255) not null,
    fingerprint varchar(255) not null,
    constraint calendar_feed_pk primary key (account)
);

create unique index calendar_feed_fingerprint on calendar_feed (fingerprint);
