-- A proposal of pairs as a draft: who started it, by which settings, how far the job is, and what came out. The people of
-- it stand in the tables below, by key: a name lives in one place only.
create table matching_draft (
    id              bigint primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    number          integer     not null check (number > 0),
    state           text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_at      timestamptz not null,
    started_by      text        not null collate russian,
    beat_at         timestamptz not null,
    done            integer     not null check (done >= 0),
    total           integer     not null check (total >= done),
    problem         text,
    settings        jsonb       not null,
    fixed           jsonb       not null,
    refusals        jsonb,
    requests        integer     not null default 0,
    mentors         integer     not null default 0,
    served          integer     not null default 0 check (served between 0 and requests),
    points          bigint      not null default 0,
    finished_at     timestamptz,
    constraint matching_draft_inside_municipality unique (municipality_id, id),
    constraint matching_draft_number unique (municipality_id, number),
    constraint matching_draft_found check ((state = 'RUNNING') = (finished_at is null)),
    constraint matching_draft_failed_says_why check ((state = 'FAILED') = (problem is not null))
);
create sequence matching_draft_seq increment by 50;
create unique index matching_draft_one_at_a_time on matching_draft (municipality_id) where state = 'RUNNING';
create index matching_draft_latest on matching_draft (municipality_id, started_at desc);

-- A pair of a draft with its points as they were found. Never changed: who is chosen instead is a new row, and the former
-- one says since when it does not count.
create table draft_pair (
    id              bigint primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    draft_id        bigint      not null,
    request_id      bigint      not null,
    mentor_id       bigint      not null,
    request_version integer     not null,
    mentor_version  integer     not null,
    -- people of one number were fixed together, before or by hand
    fixed_group     integer check (fixed_group > 0),
    place           integer     not null check (place > 0),
    kind            text        not null check (kind in (
        'EXPERIENCED_NOVICE', 'LEADER_STRUGGLING', 'INNOVATOR_CONSERVATIVE', 'SUBJECT_EXPERT_BEGINNER')),
    points          integer     not null,
    score           jsonb       not null,
    chosen_by       text collate russian,
    chosen_at       timestamptz,
    replaced_at     timestamptz,
    mentorship_id   bigint,
    constraint draft_pair_inside_municipality unique (municipality_id, id),
    constraint draft_pair_draft_fk foreign key (municipality_id, draft_id)
        references matching_draft (municipality_id, id),
    constraint draft_pair_request_fk foreign key (municipality_id, request_id)
        references mentoring_request (municipality_id, id),
    constraint draft_pair_mentor_fk foreign key (municipality_id, mentor_id)
        references mentor (municipality_id, id),
    constraint draft_pair_mentorship_fk foreign key (municipality_id, mentorship_id)
        references mentorship (municipality_id, id),
    constraint draft_pair_chosen check ((chosen_by is null) = (chosen_at is null)),
    constraint draft_pair_confirmed_counts check (mentorship_id is null or replaced_at is null)
);
create sequence draft_pair_seq increment by 50;
create unique index draft_pair_once on draft_pair (municipality_id, draft_id, request_id, mentor_id)
    where replaced_at is null;
create index draft_pair_by_request on draft_pair (municipality_id, request_id);
create index draft_pair_by_mentor on draft_pair (municipality_id, mentor_id);
create index draft_pair_by_mentorship on draft_pair (municipality_id, mentorship_id);

-- A request of a draft that got no mentor, and why. One that a person found a mentor for counts no more.
create table draft_leftover (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    draft_id        bigint  not null,
    request_id      bigint  not null,
    request_version integer not null,
    binding         text    not null check (binding in (
        'ELIGIBLE', 'ACTIVE', 'SUBJECT', 'MANAGERIAL', 'NOT_ONESELF', 'NOT_SUPERIOR', 'NOT_EXCLUDED', 'FORM',
        'CAPACITY')),
    explanation     jsonb   not null,
    resolved        boolean not null,
    constraint draft_leftover_inside_municipality unique (municipality_id, id),
    constraint draft_leftover_once unique (municipality_id, draft_id, request_id),
    constraint draft_leftover_draft_fk foreign key (municipality_id, draft_id)
        references matching_draft (municipality_id, id),
    constraint draft_leftover_request_fk foreign key (municipality_id, request_id)
        references mentoring_request (municipality_id, id)
);
create sequence draft_leftover_seq increment by 50;
create index draft_leftover_by_request on draft_leftover (municipality_id, request_id);

create function refuse_change_of_draft_pair() returns trigger language plpgsql as $$
begin
    if (old.draft_id, old.request_id, old.mentor_id, old.place, old.kind, old.points, old.score, old.fixed_group,
            old.chosen_by, old.chosen_at) is distinct from
        (new.draft_id, new.request_id, new.mentor_id, new.place, new.kind, new.points, new.score, new.fixed_group,
            new.chosen_by, new.chosen_at)
        or old.mentorship_id is not null or old.replaced_at is not null then
        raise exception 'A proposed pair is a snapshot' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger draft_pair_snapshot before update on draft_pair
    for each row execute function refuse_change_of_draft_pair();

-- Who has to be together in the next proposal: a pair, or mentors and mentees of a group.
create table prepared_group (
    id              bigint primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    made_by         text        not null collate russian,
    made_at         timestamptz not null,
    constraint prepared_group_inside_municipality unique (municipality_id, id)
);
create sequence prepared_group_seq increment by 50;

create table prepared_member (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    group_id        bigint  not null,
    request_id      bigint,
    mentor_id       bigint,
    constraint prepared_member_inside_municipality unique (municipality_id, id),
    constraint prepared_member_group_fk foreign key (municipality_id, group_id)
        references prepared_group (municipality_id, id) on delete cascade,
    constraint prepared_member_request_fk foreign key (municipality_id, request_id)
        references mentoring_request (municipality_id, id),
    constraint prepared_member_mentor_fk foreign key (municipality_id, mentor_id)
        references mentor (municipality_id, id),
    constraint prepared_member_is_one check (num_nonnulls(request_id, mentor_id) = 1),
    -- a mentee is in one group; a mentor may be in several
    constraint prepared_member_request_once unique (municipality_id, request_id),
    constraint prepared_member_mentor_once unique (municipality_id, group_id, mentor_id)
);
create sequence prepared_member_seq increment by 50;
create index prepared_member_by_group on prepared_member (municipality_id, group_id);
create index prepared_member_by_mentor on prepared_member (municipality_id, mentor_id);
