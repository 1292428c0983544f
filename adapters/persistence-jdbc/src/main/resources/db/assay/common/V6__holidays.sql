-- Holiday arrangements as they were loaded. None is ever replaced: of each year the greatest revision counts.
create table holiday_arrangement (
    announced_for integer not null,
    revision bigint not null,
    content text not null,
    actor varchar(255) not null,
    loaded_at timestamp(6) with time zone not null,
    constraint holiday_arrangement_pk primary key (announced_for, revision)
);
