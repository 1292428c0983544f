-- How far the record of each person has got; made of its entries and nothing else.
create table person_head (
    name varchar(64) not null,
    version bigint not null,
    last_hash char(64) not null,
    constraint person_head_pk primary key (name)
);
