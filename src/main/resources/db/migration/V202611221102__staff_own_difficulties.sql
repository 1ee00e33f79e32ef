-- What a municipality adds to the common catalogue of difficulties.
create table own_difficulty (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    difficulty_group text    not null check (difficulty_group in ('SUBJECT', 'METHODICAL', 'PSYCHOLOGICAL', 'DIGITAL',
                                                                  'ASSESSMENT', 'MANAGERIAL')),
    title            text    not null collate russian check (title <> '' and title = btrim(title)),
    -- is not offered any more; what refers to it keeps its title
    hidden           boolean not null,
    constraint own_difficulty_inside_municipality unique (municipality_id, id),
    constraint own_difficulty_title unique (municipality_id, title)
);
create sequence own_difficulty_seq increment by 50;
