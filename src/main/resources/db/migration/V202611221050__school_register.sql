-- The register of schools, their listings by the ministry's orders, their standing by year.
create extension if not exists btree_gin;
create extension if not exists btree_gist;

create table school (
    id                bigint  primary key,
    version           integer not null,
    municipality_id   bigint  not null references municipality (id),
    code              text    not null collate russian check (code <> '' and code = btrim(code)),
    full_name         text    not null collate russian,
    short_name        text    not null collate russian,
    kind              text    not null check (kind in ('PRIMARY', 'BASIC', 'SECONDARY', 'SECONDARY_ADVANCED', 'GYMNASIUM',
                                                       'LYCEUM', 'CADET', 'BOARDING', 'SPECIAL', 'EVENING', 'OTHER')),
    rural             boolean not null,
    -- empty follows the kind
    advanced_override boolean,
    head_name         text collate russian,
    phone             text,
    email             text,
    address           text collate russian,
    educators         integer check (educators between 0 and 100000),
    pupils            integer check (pupils between 0 and 100000),
    closed_on         date,
    closure_reason    text,
    successor_id      bigint,
    search_text       text not null generated always as (
        translate(lower(code || ' ' || short_name || ' ' || full_name || ' ' || coalesce(head_name, '')), 'ё', 'е')) stored,
    constraint school_inside_municipality unique (municipality_id, id),
    constraint school_code_unique unique (municipality_id, code),
    constraint school_successor_fk foreign key (municipality_id, successor_id) references school (municipality_id, id),
    constraint school_successor_of_closed check (successor_id is null or closed_on is not null),
    constraint school_not_its_own_successor check (successor_id <> id),
    constraint school_reason_of_closed check (closure_reason is null or closed_on is not null)
);
create sequence school_seq increment by 50;
create index school_by_name on school (municipality_id, short_name, id);
create index school_by_successor on school (municipality_id, successor_id) where successor_id is not null;
create index school_search on school using gin (municipality_id, search_text gin_trgm_ops);

create table school_history (
    id                bigint not null,
    revision          bigint not null references revision (id),
    revision_type     smallint,
    code              text,
    full_name         text,
    short_name        text,
    kind              text,
    rural             boolean,
    advanced_override boolean,
    head_name         text,
    phone             text,
    email             text,
    address           text,
    educators         integer,
    pupils            integer,
    closed_on         date,
    closure_reason    text,
    successor_id      bigint,
    primary key (id, revision)
);

-- Names a school bore before it was renamed.
create table school_name (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    school_id       bigint  not null,
    full_name       text    not null collate russian,
    short_name      text    not null collate russian,
    -- the first day of the next name
    used_until      date    not null,
    search_text     text    not null generated always as (
        translate(lower(short_name || ' ' || full_name), 'ё', 'е')) stored,
    constraint school_name_inside_municipality unique (municipality_id, id),
    constraint school_name_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id)
);
create sequence school_name_seq increment by 50;
create index school_name_by_school on school_name (municipality_id, school_id, used_until);
create index school_name_search on school_name using gin (municipality_id, search_text gin_trgm_ops);

create table listing (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    school_id        bigint  not null,
    kind             text    not null check (kind in ('LOW_RESULTS', 'HARD_CONDITIONS')),
    starts_on        date    not null,
    -- the last day, empty while it lasts
    ends_on          date check (ends_on >= starts_on),
    order_number     text    not null,
    order_date       date    not null,
    end_order_number text,
    end_order_date   date,
    constraint listing_inside_municipality unique (municipality_id, id),
    constraint listing_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id),
    constraint listing_no_overlap exclude using gist (
        municipality_id with =, school_id with =, kind with =, daterange(starts_on, ends_on, '[]') with &&),
    constraint listing_end_order_of_ended check (ends_on is not null or (end_order_number is null and end_order_date is null))
);
create sequence listing_seq increment by 50;
create index listing_by_school on listing (municipality_id, school_id, kind, starts_on);

create table listing_history (
    id               bigint not null,
    revision         bigint not null references revision (id),
    revision_type    smallint,
    school_id        bigint,
    kind             text,
    starts_on        date,
    ends_on          date,
    order_number     text,
    order_date       date,
    end_order_number text,
    end_order_date   date,
    primary key (id, revision)
);
create index listing_history_by_school on listing_history (school_id);

-- What the last published classification found, one row a school and year.
create table school_standing (
    id                  bigint  primary key,
    version             integer not null,
    municipality_id     bigint  not null references municipality (id),
    school_id           bigint  not null,
    year                integer not null check (year between 2000 and 2100),
    level               text check (level in ('HIGH', 'ABOVE_AVERAGE', 'BELOW_AVERAGE', 'LOW')),
    type                text    not null check (type in ('EFFECTIVE', 'RESILIENT', 'INEFFECTIVE', 'STRUGGLING', 'UNDEFINED')),
    instability         text    not null check (instability in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    exam_divergence     text    not null check (exam_divergence in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    part_time_study     text    not null check (part_time_study in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    advanced_below_mean text    not null check (advanced_below_mean in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    stable_high         text    not null check (stable_high in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    stable_low          text    not null check (stable_low in ('YES', 'NO', 'INSUFFICIENT_DATA', 'NOT_APPLICABLE')),
    results_index       numeric(6, 4) check (results_index between 0 and 1),
    welfare_index       numeric(6, 4),
    constraint school_standing_inside_municipality unique (municipality_id, id),
    constraint school_standing_of_year unique (municipality_id, school_id, year),
    constraint school_standing_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id),
    constraint school_standing_not_both_stable check (not (stable_high = 'YES' and stable_low = 'YES'))
);
create sequence school_standing_seq increment by 50;
create index school_standing_by_year on school_standing (municipality_id, year, type);
