-- What a pair does: meetings, plan, diary, outcome. The three days by which its health is judged stand with the pair, so
-- that a list of pairs reads no meetings; the triggers below keep them.
alter table mentorship
    add column last_met_on     date,
    -- agreed at the last meeting
    add column next_meeting_on date,
    -- the earliest term of the plan that is not done
    add column plan_due_on     date;
create index mentorship_by_contact on mentorship (municipality_id, state, last_met_on);

create table meeting (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    mentorship_id   bigint  not null,
    held_on         date    not null,
    format          text    not null check (format in (
        'SEMINAR', 'WORKSHOP', 'FIELD_SEMINAR', 'CONSULTATION', 'MASTER_CLASS', 'TEACHERS_COUNCIL', 'ROUND_TABLE',
        'WEBINAR', 'OPEN_LESSON', 'LESSON_VISIT', 'BUSINESS_GAME', 'INTERNSHIP', 'VIDEO_MEETING', 'OTHER')),
    theme           text    not null check (theme <> ''),
    agreed          text    check (agreed <> ''),
    next_on         date    check (next_on <= date '2100-12-31'),
    attachment_id   bigint,
    -- who wrote it down: the name for people, the account for the right to change it
    noted_by        text    not null,
    account_id      bigint  references account (id) on delete set null,
    constraint meeting_inside_municipality unique (municipality_id, id),
    -- the same form pressed twice
    constraint meeting_once unique (municipality_id, mentorship_id, held_on, theme),
    constraint meeting_next_comes_later check (next_on > held_on),
    constraint meeting_mentorship_fk foreign key (municipality_id, mentorship_id)
        references mentorship (municipality_id, id),
    constraint meeting_attachment_fk foreign key (municipality_id, attachment_id)
        references attachment (municipality_id, id)
);
create sequence meeting_seq increment by 50;
create index meeting_by_mentorship on meeting (municipality_id, mentorship_id, held_on desc);
create index meeting_by_attachment on meeting (municipality_id, attachment_id) where attachment_id is not null;
create index meeting_by_account on meeting (account_id);

create table meeting_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    mentorship_id bigint,
    held_on       date,
    format        text,
    theme         text,
    agreed        text,
    next_on       date,
    attachment_id bigint,
    noted_by      text,
    account_id    bigint,
    primary key (id, revision)
);

create table plan_row (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    mentorship_id   bigint  not null,
    what            text    not null check (what <> ''),
    due_on          date    check (due_on between date '2000-01-01' and date '2100-12-31'),
    done_on         date    check (done_on between date '2000-01-01' and date '2100-12-31'),
    constraint plan_row_inside_municipality unique (municipality_id, id),
    constraint plan_row_once unique (municipality_id, mentorship_id, what),
    constraint plan_row_mentorship_fk foreign key (municipality_id, mentorship_id)
        references mentorship (municipality_id, id)
);
create sequence plan_row_seq increment by 50;

create table plan_row_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    mentorship_id bigint,
    what          text,
    due_on        date,
    done_on       date,
    primary key (id, revision)
);

-- The diary is private: no history keeps what its owner has taken back.
create table achievement (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    educator_id     bigint  not null,
    achieved_on     date    not null check (achieved_on between date '2000-01-01' and date '2100-12-31'),
    title           text    not null collate russian check (title <> ''),
    story           text    check (story <> ''),
    attachment_id   bigint,
    with_mentor     boolean not null,
    with_centre     boolean not null,
    with_school     boolean not null,
    constraint achievement_inside_municipality unique (municipality_id, id),
    constraint achievement_once unique (municipality_id, educator_id, achieved_on, title),
    constraint achievement_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint achievement_attachment_fk foreign key (municipality_id, attachment_id)
        references attachment (municipality_id, id)
);
create sequence achievement_seq increment by 50;
create index achievement_by_attachment on achievement (municipality_id, attachment_id) where attachment_id is not null;

-- What came of it, for each mentee.
create table outcome (
    id                bigint  primary key,
    version           integer not null,
    municipality_id   bigint  not null references municipality (id),
    member_id         bigint  not null,
    goals             text    not null check (goals in ('FULLY', 'PARTLY', 'NOT')),
    competence_before numeric(5, 2) check (competence_before between 0 and 100),
    competence_after  numeric(5, 2) check (competence_after between 0 and 100),
    note              text    check (note <> ''),
    constraint outcome_inside_municipality unique (municipality_id, id),
    constraint outcome_once unique (municipality_id, member_id),
    constraint outcome_member_fk foreign key (municipality_id, member_id)
        references mentorship_member (municipality_id, id) on delete cascade
);
create sequence outcome_seq increment by 50;

create table outcome_history (
    id                bigint not null,
    revision          bigint not null references revision (id),
    revision_type     smallint,
    member_id         bigint,
    goals             text,
    competence_before numeric(5, 2),
    competence_after  numeric(5, 2),
    note              text,
    primary key (id, revision)
);

-- A meeting is held while the pair works: not before its first day, not after its last.
create function meeting_within_pair() returns trigger language plpgsql as $$
begin
    if exists (select from mentorship m
            where m.municipality_id = new.municipality_id and m.id = new.mentorship_id
            and (new.held_on < m.starts_on or new.held_on > m.ended_on)) then
        raise exception 'new row violates check constraint "meeting_within_pair"'
            using errcode = 'check_violation', constraint = 'meeting_within_pair', table = 'meeting';
    end if;
    return new;
end $$;
create trigger meeting_within_pair before insert or update on meeting
    for each row execute function meeting_within_pair();

create function mentorship_around_meetings() returns trigger language plpgsql as $$
begin
    if exists (select from meeting t
            where t.municipality_id = new.municipality_id and t.mentorship_id = new.id
            and (t.held_on < new.starts_on or t.held_on > new.ended_on)) then
        raise exception 'new row violates check constraint "meeting_within_pair"'
            using errcode = 'check_violation', constraint = 'meeting_within_pair', table = 'mentorship';
    end if;
    return null;
end $$;
create trigger mentorship_around_meetings after update on mentorship for each row
    when (old.starts_on <> new.starts_on or old.ended_on is distinct from new.ended_on)
    execute function mentorship_around_meetings();

create function mentorship_contact() returns trigger language plpgsql as $$
declare
    one record := coalesce(new, old);
begin
    update mentorship p
        set last_met_on = last.held_on, next_meeting_on = last.next_on
        from (select max(t.held_on) as held_on,
                  (array_agg(t.next_on order by t.held_on desc, t.id desc))[1] as next_on
              from meeting t
              where t.municipality_id = one.municipality_id and t.mentorship_id = one.mentorship_id) last
        where p.municipality_id = one.municipality_id and p.id = one.mentorship_id
        and (p.last_met_on, p.next_meeting_on) is distinct from (last.held_on, last.next_on);
    return null;
end $$;
create trigger mentorship_contact after insert or update or delete on meeting
    for each row execute function mentorship_contact();

create function mentorship_plan_due() returns trigger language plpgsql as $$
declare
    one record := coalesce(new, old);
begin
    update mentorship p
        set plan_due_on = (select min(r.due_on) from plan_row r
            where r.municipality_id = one.municipality_id and r.mentorship_id = one.mentorship_id and r.done_on is null)
        where p.municipality_id = one.municipality_id and p.id = one.mentorship_id;
    return null;
end $$;
create trigger mentorship_plan_due after insert or update or delete on plan_row
    for each row execute function mentorship_plan_due();
