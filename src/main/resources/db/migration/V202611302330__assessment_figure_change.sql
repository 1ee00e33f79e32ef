-- Each change of the figures of a school and year: which became what, by whom, when and how. Only ever added to. One row
-- holds all that was changed at one stroke, in three arrays of the same length; '' stands for no value.
create table figure_change (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    school_id       bigint      not null,
    year            integer     not null check (year between 2000 and 2100),
    figures         text[]      not null check (cardinality(figures) > 0),
    before_texts    text[]      not null,
    after_texts     text[]      not null,
    origin          text        not null check (origin in ('HAND', 'IMPORT', 'COMPUTATION', 'PROGRAM')),
    changed_at      timestamptz not null,
    changed_by_id   bigint      references account (id) on delete set null,
    batch_id        bigint,
    constraint figure_change_inside_municipality unique (municipality_id, id),
    constraint figure_change_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id),
    constraint figure_change_batch_fk foreign key (municipality_id, batch_id)
        references import_batch (municipality_id, id),
    constraint figure_change_whole check (
        cardinality(before_texts) = cardinality(figures) and cardinality(after_texts) = cardinality(figures)),
    constraint figure_change_batch_of_import check (origin <> 'IMPORT' or batch_id is not null)
);
create sequence figure_change_seq increment by 50;
create index figure_change_of_year on figure_change (municipality_id, year, changed_at desc);
create index figure_change_of_school on figure_change (municipality_id, school_id, changed_at desc);
create index figure_change_by_batch on figure_change (municipality_id, batch_id);
create index figure_change_changed_by on figure_change (changed_by_id);
