-- Who opened whose card. Rows are only ever added; they outlive the card, hence educator_id refers to nothing.
create table person_view (
    id              bigint primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    educator_id     bigint      not null,
    account_id      bigint      not null references account (id),
    at              timestamptz not null,
    path            text        not null,
    ip              text,
    unique (municipality_id, id)
);
create sequence person_view_seq increment by 50;
create index person_view_educator on person_view (educator_id, at);
create index person_view_account on person_view (account_id, at);
create index person_view_at on person_view (municipality_id, at);
