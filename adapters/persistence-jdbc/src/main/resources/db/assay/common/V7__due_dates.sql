-- What was due in each case when its last event was recorded; made of its entries, and written with them.
create table due_date (
    case_id varchar(64) not null,
    subject varchar(64) not null,
    -- Empty if it is about the whole case.
    item varchar(255) not null,
    role varchar(32) not null,
    -- Null if it is anybody's with the role.
    person varchar(255),
    due_on date not null,
    provisional boolean not null,
    recorded_at timestamp(6) with time zone not null,
    constraint due_date_pk primary key (case_id, subject, item)
);

create index due_date_person on due_date (person, due_on, case_id, subject, item);
create index due_date_role on due_date (role, person, due_on, case_id, subject, item);
