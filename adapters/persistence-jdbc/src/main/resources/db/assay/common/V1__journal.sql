-- The journal: what everything else is made of. The primary key is what makes one of two simultaneous changes the first.
create table journal_entry (
    stream_kind varchar(16) not null,
    stream_id varchar(64) not null,
    number bigint not null,
    actor varchar(255) not null,
    recorded_at timestamp(6) with time zone not null,
    effective_on date not null,
    rule varchar(32) not null,
    type varchar(64) not null,
    content text not null,
    previous char(64) not null,
    hash char(64) not null,
    constraint journal_entry_pk primary key (stream_kind, stream_id, number)
);

-- Where each case stands, for lists; made of its entries and nothing else.
create table case_head (
    id varchar(64) not null,
    version bigint not null,
    last_hash char(64) not null,
    owner varchar(255) not null,
    scheme varchar(64) not null,
    state varchar(64) not null,
    constraint case_head_pk primary key (id)
);

create index case_head_owner on case_head (owner, id);
create index case_head_scheme on case_head (scheme, id);
create index case_head_state on case_head (state, id);

-- Where each certificate stands, for searches; made of its entries and nothing else. Names are in lower case here.
create table certificate_head (
    number varchar(64) not null,
    version bigint not null,
    last_hash char(64) not null,
    holder_zh text not null,
    holder_en text not null,
    credit_code char(18) not null,
    scheme varchar(64) not null,
    level varchar(64) not null,
    issued_on date not null,
    expires_on date not null,
    constraint certificate_head_pk primary key (number)
);

create index certificate_head_credit_code on certificate_head (credit_code);
create index certificate_head_scheme on certificate_head (scheme, number);
create index certificate_head_expires_on on certificate_head (expires_on);

create table account (
    name varchar(255) not null,
    display_name text not null,
    password_hash varchar(255) not null,
    roles varchar(1024) not null,
    constraint account_pk primary key (name)
);

create table access_token (
    fingerprint varchar(255) not null,
    account varchar(255) not null,
    expires_at timestamp(6) with time zone not null,
    constraint access_token_pk primary key (fingerprint)
);

create index access_token_expires_at on access_token (expires_at);
