-- Not only in cases is anything due.
alter table due_date drop constraint due_date_pk;
drop index due_date_person;
drop index due_date_role;

alter table due_date add column stream_kind varchar(16) default 'CASE' not null;
alter table due_date alter column stream_kind drop default;
alter table due_date rename column case_id to stream_id;

alter table due_date add constraint due_date_pk primary key (stream_kind, stream_id, subject, item);
create index due_date_person on due_date (person, due_on, stream_kind, stream_id, subject, item);
create index due_date_role on due_date (role, person, due_on, stream_kind, stream_id, subject, item);
