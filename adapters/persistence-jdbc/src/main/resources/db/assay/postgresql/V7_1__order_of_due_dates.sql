-- In the order of characters, as all lists are.
alter table due_date
    alter column case_id type varchar(64) collate "C",
    alter column subject type varchar(64) collate "C",
    alter column item type varchar(255) collate "C";
