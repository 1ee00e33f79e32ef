-- The need for managers: posts at schools that are or will be vacant, as the schools enter them.
create table vacancy (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    school_id       bigint  not null,
    post            text    not null check (post in ('HEAD', 'DEPUTY')),
    year            integer not null check (year between 2000 and 2100),
    cause           text    not null check (cause in ('VACANT', 'ACTING', 'CONTRACT_END', 'AGE', 'OTHER')),
    note            text    check (note <> ''),
    constraint vacancy_inside_municipality unique (municipality_id, id),
    constraint vacancy_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id)
);
create sequence vacancy_seq increment by 50;
create index vacancy_by_school on vacancy (municipality_id, school_id);

create table vacancy_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    school_id     bigint,
    post          text,
    year          integer,
    cause         text,
    note          text,
    primary key (id, revision)
);
