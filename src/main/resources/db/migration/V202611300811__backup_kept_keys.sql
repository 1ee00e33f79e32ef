-- Keys of which an administrator said that a copy is kept elsewhere: by fingerprint, which tells nothing of the key.
create table kept_key (
    code        text        primary key,
    fingerprint text        not null check (length(fingerprint) = 64),
    kept_at     timestamptz not null
);
