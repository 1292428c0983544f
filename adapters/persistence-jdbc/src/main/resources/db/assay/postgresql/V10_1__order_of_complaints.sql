-- In the order of characters, as all lists are.
alter table complaint_head alter column id type varchar(64) collate "C";
