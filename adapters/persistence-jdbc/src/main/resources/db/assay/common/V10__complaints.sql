-- Where each complaint or appeal stands, for lists; made of its entries and nothing else.
create table complaint_head (
    id varchar(64) not null,
    version bigint not null,
    last_hash char(64) not null,
    kind varchar(16) not null,
    state varchar(64) not null,
    constraint complaint_head_pk primary key (id)
);

create index complaint_head_kind on complaint_head (kind, id);
create index complaint_head_state on complaint_head (state, id);
