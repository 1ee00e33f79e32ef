-- Figures of a school in a year, as the region or the centre gave them. Computed indices stand beside given ones and
-- never replace them.
create table yearly_figures (
    id                     bigint primary key,
    version                integer     not null,
    municipality_id        bigint      not null references municipality (id),
    school_id              bigint      not null,
    year                   integer     not null check (year between 2000 and 2100),
    results_index          numeric(6, 4) check (results_index between 0 and 1),
    results_level          text check (results_level in ('HIGH', 'ABOVE_AVERAGE', 'BELOW_AVERAGE', 'LOW')),
    welfare_index          numeric(6, 4),
    gia_index              numeric(6, 4) check (gia_index between 0 and 1),
    vpr_index              numeric(6, 4) check (vpr_index between 0 and 1),
    pupils                 integer check (pupils >= 0),
    part_time_pupils       integer check (part_time_pupils >= 0),
    computed_results_index numeric(6, 4) check (computed_results_index between 0 and 1),
    results_coverage       numeric(6, 4) check (results_coverage between 0 and 1),
    computed_welfare_index numeric(6, 4),
    computed_gia_index     numeric(6, 4) check (computed_gia_index between 0 and 1),
    computed_vpr_index     numeric(6, 4) check (computed_vpr_index between 0 and 1),
    batch_id               bigint,
    changed_at             timestamptz not null,
    changed_by             text        not null collate russian,
    constraint yearly_figures_wall unique (municipality_id, id),
    constraint yearly_figures_unique unique (municipality_id, school_id, year),
    constraint yearly_figures_part_of_all check (part_time_pupils <= pupils),
    constraint yearly_figures_school foreign key (municipality_id, school_id) references school (municipality_id, id),
    constraint yearly_figures_batch foreign key (municipality_id, batch_id) references import_batch (municipality_id, id)
);
create sequence yearly_figures_seq increment by 50;
create index yearly_figures_year on yearly_figures (municipality_id, year);

-- What the method computes the indices from: one value of one indicator.
create table indicator_value (
    id              bigint primary key,
    version         integer        not null,
    municipality_id bigint         not null references municipality (id),
    school_id       bigint         not null,
    year            integer        not null check (year between 2000 and 2100),
    code            text           not null,
    value           numeric(12, 4) not null,
    constraint indicator_value_wall unique (municipality_id, id),
    constraint indicator_value_unique unique (municipality_id, year, school_id, code),
    constraint indicator_value_school foreign key (municipality_id, school_id) references school (municipality_id, id)
);
create sequence indicator_value_seq increment by 50;
