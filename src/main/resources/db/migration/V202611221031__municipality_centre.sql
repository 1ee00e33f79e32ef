-- Lets an exclusion constraint compare municipalities and dates at once.
create extension if not exists btree_gist;

alter table municipality
    add column centre_name       text collate russian,
    add column base_organisation text collate russian,
    add column address           text collate russian,
    add column phone             text,
    add column email             text,
    add column site              text;

create table municipality_history (
    id                bigint not null,
    revision          bigint not null references revision (id),
    revision_type     smallint,
    name              text,
    region            text,
    reporting_year    integer,
    centre_name       text,
    base_organisation text,
    address           text,
    phone             text,
    email             text,
    site              text,
    primary key (id, revision)
);

create table centre_order (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    number          text    not null collate russian check (number <> ''),
    issued_on       date    not null check (issued_on between '1990-01-01' and '2100-12-31'),
    subject         text    not null collate russian check (subject <> ''),
    kind            text    not null,
    file_name       text,
    file_type       text,
    file_size       bigint check (file_size > 0 and file_size <= 10485760),
    unique (municipality_id, id),
    constraint centre_order_unique unique (municipality_id, number, issued_on),
    constraint centre_order_file_whole check (
        (file_name is null) = (file_type is null) and (file_name is null) = (file_size is null))
);
create sequence centre_order_seq increment by 50;
create index centre_order_by_date on centre_order (municipality_id, issued_on desc, id);

create table centre_order_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    number        text,
    issued_on     date,
    subject       text,
    kind          text,
    file_name     text,
    file_type     text,
    file_size     bigint,
    primary key (id, revision)
);

-- Apart from the order, so that no list reads the bytes.
create table centre_order_file (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    order_id        bigint  not null,
    content         bytea   not null check (length(content) between 1 and 10485760),
    unique (municipality_id, id),
    constraint centre_order_file_one unique (municipality_id, order_id),
    foreign key (municipality_id, order_id) references centre_order (municipality_id, id) on delete cascade
);
create sequence centre_order_file_seq increment by 50;

create table centre_member (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    full_name       text    not null collate russian check (full_name <> ''),
    position        text    collate russian,
    organisation    text    collate russian,
    function        text    not null,
    from_date       date    not null check (from_date between '1990-01-01' and '2100-12-31'),
    to_date         date    check (to_date between '1990-01-01' and '2100-12-31'),
    order_id        bigint,
    unique (municipality_id, id),
    foreign key (municipality_id, order_id) references centre_order (municipality_id, id),
    constraint centre_member_dates check (to_date >= from_date),
    constraint centre_member_one_leader exclude using gist (
        municipality_id with =, daterange(from_date, to_date, '[]') with &&) where (function = 'LEADER')
);
create sequence centre_member_seq increment by 50;
create index centre_member_by_order on centre_member (municipality_id, order_id);

create table centre_member_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    full_name     text,
    position      text,
    organisation  text,
    function      text,
    from_date     date,
    to_date       date,
    order_id      bigint,
    primary key (id, revision)
);

create table programme (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    name            text    not null collate russian check (name <> ''),
    goal            text    not null,
    first_year      integer not null check (first_year between 2000 and 2100),
    last_year       integer not null check (last_year between 2000 and 2100),
    order_id        bigint,
    unique (municipality_id, id),
    foreign key (municipality_id, order_id) references centre_order (municipality_id, id),
    constraint programme_years check (last_year >= first_year)
);
create sequence programme_seq increment by 50;
create index programme_by_order on programme (municipality_id, order_id);

create table programme_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    name          text,
    goal          text,
    first_year    integer,
    last_year     integer,
    order_id      bigint,
    primary key (id, revision)
);
