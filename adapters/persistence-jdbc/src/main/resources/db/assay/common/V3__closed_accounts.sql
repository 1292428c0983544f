-- Accounts are closed and never deleted, because records name them.
alter table account add column open boolean default true not null;

-- Tokens of an account are removed together.
create index access_token_account on access_token (account);
