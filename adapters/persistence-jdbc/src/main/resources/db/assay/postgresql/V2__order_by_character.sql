-- PostgreSQL sorts by the language of the database, which skips hyphens; lists are in the order of characters.
alter table case_head alter column id type varchar(64) collate "C";
alter table certificate_head alter column number type varchar(64) collate "C";
alter table account alter column name type varchar(255) collate "C";
