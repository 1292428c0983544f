-- What binds the streams of the journal together. Unlike all else, seals have numbers of their own, which no two can share.
create table journal_seal (
    number bigint not null,
    sealed_at timestamp(6) with time zone not null,
    previous char(64) not null,
    hash char(64) not null,
    constraint journal_seal_pk primary key (number)
);

-- Where the streams of a seal stood.
create table sealed_stream (
    seal bigint not null,
    stream_kind varchar(16) not null,
    stream_id varchar(64) not null,
    number bigint not null,
    hash char(64) not null,
    constraint sealed_stream_pk primary key (seal, stream_kind, stream_id)
);

create index sealed_stream_position on sealed_stream (stream_kind, stream_id, number);

-- What was recorded and is not sealed yet, so that sealing costs what has moved; a seal takes away what it covers.
create table unsealed_entry (
    stream_kind varchar(16) not null,
    stream_id varchar(64) not null,
    number bigint not null,
    constraint unsealed_entry_pk primary key (stream_kind, stream_id, number)
);

insert into unsealed_entry (stream_kind, stream_id, number)
    select stream_kind, stream_id, max(number) from journal_entry group by stream_kind, stream_id;
