-- The second factor of an account (TOTP, RFC 6238). The secret is sealed with a key that does not lie in the database.
create table second_factor (
    account_id bigint      primary key references account (id) on delete cascade,
    secret     bytea       not null,
    since      timestamptz not null,
    -- the 30 seconds whose code was taken last: neither it nor an earlier one is taken again
    last_step  bigint      not null,
    -- wrong codes since the last right one
    failures   integer     not null default 0 check (failures >= 0)
);

-- One-time codes for who has lost the device, hashed; each is good for one log-in.
create table recovery_code (
    account_id bigint not null references account (id) on delete cascade,
    hash       text   not null,
    primary key (account_id, hash)
);

-- Somebody else has taken a second factor away; the person is told at the next log-in, and then the row goes.
create table second_factor_reset (
    account_id          bigint      primary key references account (id) on delete cascade,
    at                  timestamptz not null,
    -- null for the command line of the server
    reset_by_account_id bigint references account (id) on delete set null
);
