-- Text order as people in Russia expect it, whatever the database's own locale; «№ 2» stands before «№ 10».
create collation russian (provider = icu, locale = 'ru-u-kn-true');
create extension if not exists pg_trgm;

create table municipality (
    id             bigint primary key,
    version        integer not null,
    name           text    not null collate russian,
    region         text    not null collate russian,
    reporting_year integer not null check (reporting_year between 2000 and 2100),
    constraint municipality_name_unique unique (region, name)
);
create sequence municipality_seq increment by 50;

create table account (
    id                   bigint primary key,
    version              integer     not null,
    login                text        not null constraint account_login_unique unique check (login = lower(login)),
    full_name            text        not null collate russian,
    password_hash        text        not null,
    must_change_password boolean     not null,
    municipality_id      bigint references municipality (id),
    school_id            bigint,
    created_at           timestamptz not null,
    blocked_at           timestamptz,
    constraint account_school_inside_municipality check (school_id is null or municipality_id is not null)
);
create sequence account_seq increment by 50;
create index account_municipality on account (municipality_id, full_name);

create table account_role (
    account_id bigint not null references account (id) on delete cascade,
    role       text   not null,
    primary key (account_id, role)
);

-- Who made a revision of the history (Envers).
create table revision (
    id         bigint primary key,
    made_at    timestamptz not null,
    account_id bigint,
    made_by    text
);
create sequence revision_seq increment by 50;

-- Sessions live in the database, so that a restart or a second instance does not sign anybody out (Spring Session).
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
