-- In the order of characters, as all lists are.
alter table journal_entry alter column stream_id type varchar(64) collate "C";
alter table certificate_head alter column region type char(6) collate "C";
