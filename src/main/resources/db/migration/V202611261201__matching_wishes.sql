-- What either side wishes, and whom the centre will not bring together. People are educators: a wish outlives a request.
create table matching_wish (
    id              bigint primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    mentee_id       bigint      not null,
    mentor_id       bigint      not null,
    kind            text        not null check (kind in (
        'EXCLUDED', 'MENTEE_WISHES', 'MENTEE_MINDS', 'MENTOR_WISHES', 'MENTOR_MINDS')),
    -- one side has one opinion
    side            text        not null generated always as (split_part(kind, '_', 1)) stored,
    note            text check (note <> ''),
    made_by         text        not null collate russian,
    made_at         timestamptz not null,
    constraint matching_wish_inside_municipality unique (municipality_id, id),
    constraint matching_wish_one_opinion unique (municipality_id, mentee_id, mentor_id, side),
    constraint matching_wish_mentee_fk foreign key (municipality_id, mentee_id)
        references educator (municipality_id, id),
    constraint matching_wish_mentor_fk foreign key (municipality_id, mentor_id)
        references educator (municipality_id, id),
    constraint matching_wish_of_two check (mentee_id <> mentor_id)
);
create sequence matching_wish_seq increment by 50;
create index matching_wish_by_mentor on matching_wish (municipality_id, mentor_id);

-- How points are given in a municipality; without a row the defaults of the program hold.
create table matching_settings (
    id              bigint primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    settings        jsonb       not null,
    changed_by      text        not null collate russian,
    changed_at      timestamptz not null,
    constraint matching_settings_inside_municipality unique (municipality_id, id),
    constraint matching_settings_once unique (municipality_id)
);
create sequence matching_settings_seq increment by 50;
