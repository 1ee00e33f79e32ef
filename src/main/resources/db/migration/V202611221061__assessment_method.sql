-- How the centre computes an index itself: one method a year for ИОР, one for ИСБШ.
create table method (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    year            integer not null check (year between 2000 and 2100),
    kind            text    not null check (kind in ('RESULTS', 'WELFARE')),
    normalisation   text    not null check (normalisation in ('MINMAX', 'FIXED', 'RANK')),
    source          text    not null collate russian,
    example         boolean not null,
    constraint method_wall unique (municipality_id, id),
    constraint method_unique unique (municipality_id, year, kind)
);
create sequence method_seq increment by 50;

create table method_indicator (
    id              bigint primary key,
    version         integer       not null,
    municipality_id bigint        not null references municipality (id),
    method_id       bigint        not null,
    position        integer       not null check (position >= 0),
    code            text          not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    title           text          not null collate russian,
    weight          numeric(8, 4) not null check (weight > 0),
    inverse         boolean       not null,
    scale           text          not null check (scale in ('SCORE', 'MARK', 'SHARE')),
    exam            text check (exam in ('GIA', 'VPR')),
    constraint method_indicator_wall unique (municipality_id, id),
    constraint method_indicator_unique unique (municipality_id, method_id, code),
    constraint method_indicator_method foreign key (municipality_id, method_id)
        references method (municipality_id, id) on delete cascade
);
create sequence method_indicator_seq increment by 50;
