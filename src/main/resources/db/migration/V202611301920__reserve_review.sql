-- Who may be asked to review in a season: an expert is an account with assignments, not a role (domain §13).
create table season_expert (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    season_id       bigint  not null,
    account_id      bigint  not null references account (id) on delete cascade,
    constraint season_expert_inside_municipality unique (municipality_id, id),
    constraint season_expert_once unique (municipality_id, season_id, account_id),
    constraint season_expert_season_fk foreign key (municipality_id, season_id)
        references reserve_season (municipality_id, id) on delete cascade
);
create sequence season_expert_seq increment by 50;
create index season_expert_by_account on season_expert (account_id);

-- An application given to an expert, for both stages. It ends with a reason, it is never deleted.
create table review_assignment (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    application_id  bigint  not null,
    account_id      bigint  references account (id) on delete set null,
    -- given when the marks were open to the leader already
    second_opinion  boolean not null,
    assigned_at     timestamptz not null,
    assigned_by_id  bigint  references account (id) on delete set null,
    ending          text    check (ending in ('CONFLICT', 'REPLACED')),
    end_reason      text    check (end_reason <> '' and length(end_reason) <= 1000),
    ended_at        timestamptz,
    ended_by_id     bigint  references account (id) on delete set null,
    constraint review_assignment_inside_municipality unique (municipality_id, id),
    constraint review_assignment_ends_with_reason check (
        (ending is null) = (end_reason is null) and (ending is null) = (ended_at is null)),
    constraint review_assignment_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id)
);
create unique index review_assignment_once on review_assignment (municipality_id, application_id, account_id)
    where ending is null;
create sequence review_assignment_seq increment by 50;
create index review_assignment_by_application on review_assignment (municipality_id, application_id);
create index review_assignment_by_account on review_assignment (account_id);
create index review_assignment_by_assigner on review_assignment (assigned_by_id);
create index review_assignment_by_ender on review_assignment (ended_by_id);

-- The formal stage: one check an application, whichever of its experts writes it down.
create table formal_check (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    application_id  bigint  not null,
    checked_at      timestamptz not null,
    checked_by_id   bigint  references account (id) on delete set null,
    constraint formal_check_inside_municipality unique (municipality_id, id),
    constraint formal_check_once unique (municipality_id, application_id),
    constraint formal_check_application_fk foreign key (municipality_id, application_id)
        references application (municipality_id, id)
);
create sequence formal_check_seq increment by 50;
create index formal_check_by_account on formal_check (checked_by_id);

create table formal_check_line (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    check_id        bigint  not null,
    code            text    not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    met             boolean,
    note            text    check (note <> '' and length(note) <= 1000),
    constraint formal_check_line_inside_municipality unique (municipality_id, id),
    constraint formal_check_line_once unique (municipality_id, check_id, code),
    constraint formal_check_line_check_fk foreign key (municipality_id, check_id)
        references formal_check (municipality_id, id) on delete cascade
);
create sequence formal_check_line_seq increment by 50;

-- The qualitative stage: what one expert thinks. Kept out of the history of changes: its very existence is blind.
create table quality_review (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    assignment_id   bigint  not null,
    note            text    check (note <> '' and length(note) <= 4000),
    -- why the expert does not rate this candidate
    abstention      text    check (abstention <> '' and length(abstention) <= 1000),
    handed_in_at    timestamptz,
    constraint quality_review_inside_municipality unique (municipality_id, id),
    constraint quality_review_once unique (municipality_id, assignment_id),
    constraint quality_review_assignment_fk foreign key (municipality_id, assignment_id)
        references review_assignment (municipality_id, id)
);
create sequence quality_review_seq increment by 50;

create table review_mark (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    review_id       bigint  not null,
    code            text    not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    mark            integer not null check (mark between 1 and 10),
    constraint review_mark_inside_municipality unique (municipality_id, id),
    constraint review_mark_once unique (municipality_id, review_id, code),
    constraint review_mark_review_fk foreign key (municipality_id, review_id)
        references quality_review (municipality_id, id) on delete cascade
);
create sequence review_mark_seq increment by 50;

-- The leader lets an expert mend what was handed in; recorded whether or not anything was, which would tell.
create table review_reopening (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    assignment_id   bigint  not null,
    reason          text    not null check (reason <> '' and length(reason) <= 1000),
    reopened_at     timestamptz not null,
    reopened_by_id  bigint  references account (id) on delete set null,
    constraint review_reopening_inside_municipality unique (municipality_id, id),
    constraint review_reopening_assignment_fk foreign key (municipality_id, assignment_id)
        references review_assignment (municipality_id, id)
);
create sequence review_reopening_seq increment by 50;
create index review_reopening_by_assignment on review_reopening (municipality_id, assignment_id);
create index review_reopening_by_account on review_reopening (reopened_by_id);
