-- Who did what, from where. Rows are only ever added; those older than three years are taken away.
create table audit_entry (
    id              bigint primary key,
    at              timestamptz not null,
    action          text        not null,
    subject         text        not null collate russian,
    account_id      bigint references account (id),
    login           text,
    ip              text,
    municipality_id bigint references municipality (id)
);
create sequence audit_entry_seq increment by 50;
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_municipality on audit_entry (municipality_id, at, id);
create index audit_entry_account on audit_entry (account_id);

-- Attempts of the last minutes, by a hash of what is counted: a login, an address. Shared by all instances.
create table throttle_mark (
    id     bigint primary key,
    key    text        not null,
    at     timestamptz not null,
    failed boolean     not null
);
create sequence throttle_mark_seq increment by 50;
create index throttle_mark_key on throttle_mark (key, at);
create index throttle_mark_at on throttle_mark (at);
