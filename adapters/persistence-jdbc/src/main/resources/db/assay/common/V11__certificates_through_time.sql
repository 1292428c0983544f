-- What a search of the register and a holder ask for, as it is after the last event.
alter table certificate_head add column owner varchar(255) default '' not null;
alter table certificate_head add column edition varchar(64) default '' not null;
alter table certificate_head add column region char(6) default '000000' not null;
-- The hash of the catalogue that the evaluation rests on; null where there is none.
alter table certificate_head add column catalogue char(64);

-- What it is by what was recorded; from lapses_on it is lapses_to, recorded or not. Null once it has ended.
alter table certificate_head add column status varchar(16) default 'VALID' not null;
alter table certificate_head add column lapses_on date;
alter table certificate_head add column lapses_to varchar(16);

-- The first day on which passing time makes anything of it; null if none does.
alter table certificate_head add column next_turn_on date;

-- So far nothing could happen to a certificate but that it expired. What else is in its entries is read at its first turn.
update certificate_head set
    region = substring(credit_code from 3 for 6),
    lapses_on = expires_on + interval '1' day,
    lapses_to = 'EXPIRED',
    next_turn_on = issued_on;

alter table certificate_head alter column owner drop default;
alter table certificate_head alter column edition drop default;
alter table certificate_head alter column region drop default;
alter table certificate_head alter column status drop default;

drop index certificate_head_expires_on;
create index certificate_head_lapses_on on certificate_head (lapses_on);
create index certificate_head_owner on certificate_head (owner, number);
create index certificate_head_edition on certificate_head (scheme, edition, number);
create index certificate_head_region on certificate_head (region, number);
create index certificate_head_catalogue on certificate_head (catalogue, number);
create index certificate_head_status on certificate_head (status, number);
create index certificate_head_next_turn_on on certificate_head (next_turn_on, number);

-- What is announced to the public, the latest first.
create index journal_entry_type on journal_entry (type, recorded_at, stream_id, number);
