-- In the order of characters, as all lists are.
alter table due_date alter column stream_kind type varchar(16) collate "C";
