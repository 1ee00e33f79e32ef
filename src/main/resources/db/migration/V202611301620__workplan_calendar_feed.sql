-- The feed an account subscribes its calendars to. Whoever knows the token reads it, so only its SHA-256 is kept.
create table calendar_feed (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    account_id      bigint      not null references account (id) on delete cascade,
    token_hash      text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at         timestamptz not null,
    constraint calendar_feed_inside_municipality unique (municipality_id, id),
    constraint calendar_feed_once unique (municipality_id, account_id)
);
create sequence calendar_feed_seq increment by 50;
create index calendar_feed_by_account on calendar_feed (account_id);
create index calendar_feed_by_token on calendar_feed (token_hash);
