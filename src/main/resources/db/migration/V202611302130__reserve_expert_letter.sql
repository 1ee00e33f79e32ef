-- Where an expert is written to, where the card of an educator does not say it.
alter table season_expert add column email text check (email <> '' and length(email) <= 200);

-- Letters to the experts of a season. They name no candidate: how many applications, and until when.
create table expert_letter (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    expert_id       bigint      not null,
    kind            text        not null check (kind in ('ACCOUNT', 'LISTED', 'GIVEN', 'TAKEN', 'DUE_SOON', 'DUE_TODAY')),
    applications    integer     not null check (applications >= 0),
    phase           text        check (phase in ('FORMAL', 'QUALITATIVE', 'DECISION')),
    ends_on         date,
    email           text        not null check (email <> ''),
    state           text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    problem         text,
    queued_at       timestamptz not null,
    state_at        timestamptz not null,
    constraint expert_letter_inside_municipality unique (municipality_id, id),
    constraint expert_letter_reminds_of_a_phase check (
        (kind in ('DUE_SOON', 'DUE_TODAY')) = (phase is not null) and (phase is null) = (ends_on is null)),
    constraint expert_letter_expert_fk foreign key (municipality_id, expert_id)
        references season_expert (municipality_id, id) on delete cascade
);
create sequence expert_letter_seq increment by 50;
create index expert_letter_by_expert on expert_letter (municipality_id, expert_id);
create index expert_letter_to_send on expert_letter (state_at) where state in ('WAITING', 'SENDING');
-- nobody is reminded twice of the same day
create unique index expert_letter_once on expert_letter (municipality_id, expert_id, phase, ends_on, kind)
    where phase is not null;
