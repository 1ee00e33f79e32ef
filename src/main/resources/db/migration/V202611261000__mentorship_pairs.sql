-- Pairs and groups: who helps whom, since when, agreed by whom, and how it ended.
create table mentorship (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    form            text    not null check (form in ('INDIVIDUAL', 'GROUP', 'FLASH', 'NETWORK', 'REVERSE', 'VIRTUAL')),
    kind            text    check (kind in (
        'EXPERIENCED_NOVICE', 'LEADER_STRUGGLING', 'INNOVATOR_CONSERVATIVE', 'SUBJECT_EXPERT_BEGINNER')),
    model           text    check (model in ('HORIZONTAL', 'VERTICAL')),
    element         text    check (element in ('ADAPTATION', 'TRAINING', 'SUPPORT')),
    reason          text    check (reason in (
        'YOUNG_SPECIALIST', 'NEW_DUTIES', 'NEW_TECHNOLOGY', 'CONTEST_PREPARATION', 'NEW_SCHOOL', 'DIAGNOSED_GAP')),
    goals           text    check (goals <> ''),
    -- an order of the centre, or what else it rests on in words: an agreement, a proposal
    order_id        bigint,
    ground          text    check (ground <> ''),
    starts_on       date    not null check (starts_on between date '2000-01-01' and date '2100-12-31'),
    planned_until   date    check (planned_until <= date '2100-12-31'),
    ended_on        date,
    state           text    not null check (state in (
        'DRAFT', 'PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED', 'FINISHED', 'BROKEN_OFF', 'DECLINED')),
    state_on        date    not null,
    state_reason    text    check (state_reason <> ''),
    end_cause       text    check (end_cause in (
        'MUTUAL', 'MENTOR_REFUSED', 'MENTEE_REFUSED', 'EMPLOYER', 'NO_CONTACT', 'MENTOR_LEFT', 'MENTEE_LEFT', 'ILLNESS',
        'OTHER')),
    -- when the side that ends it told the other (Labour Code art. 351.8)
    notice_on       date,
    proposed_by     text    not null,
    search_text     text    not null generated always as (translate(lower(coalesce(goals, '')), 'ё', 'е')) stored,
    constraint mentorship_inside_municipality unique (municipality_id, id),
    constraint mentorship_order_fk foreign key (municipality_id, order_id)
        references centre_order (municipality_id, id),
    constraint mentorship_planned_period check (planned_until is null or planned_until >= starts_on),
    constraint mentorship_ended_has_day check (
        (state in ('FINISHED', 'BROKEN_OFF', 'DECLINED')) = (ended_on is not null)),
    constraint mentorship_broken_off_has_cause check (
        state <> 'BROKEN_OFF' or end_cause is not null and state_reason is not null),
    constraint mentorship_declined_has_reason check (state <> 'DECLINED' or state_reason is not null),
    constraint mentorship_notice_comes_first check (notice_on is null or notice_on <= ended_on)
);
create sequence mentorship_seq increment by 50;
create index mentorship_by_state on mentorship (municipality_id, state, starts_on);
create index mentorship_by_order on mentorship (municipality_id, order_id);
create index mentorship_search on mentorship using gin (search_text gin_trgm_ops);

create table mentorship_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    form          text,
    kind          text,
    model         text,
    element       text,
    reason        text,
    goals         text,
    order_id      bigint,
    ground        text,
    starts_on     date,
    planned_until date,
    ended_on      date,
    state         text,
    state_on      date,
    state_reason  text,
    end_cause     text,
    notice_on     date,
    proposed_by   text,
    primary key (id, revision)
);

create table mentorship_member (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    mentorship_id   bigint  not null,
    side            text    not null check (side in ('MENTOR', 'MENTEE')),
    -- null: the management team of the school
    educator_id     bigint,
    -- where the member worked on joining; what came later does not change the past
    school_id       bigint  not null,
    mentor_id       bigint,
    request_id      bigint,
    joined_on       date    not null,
    -- the first day without; equal to joined_on when it never began
    left_on         date,
    -- null for who stayed to the end of the whole
    left_reason     text    check (left_reason <> ''),
    agreed_on       date,
    agreed_how      text    check (agreed_how in ('ACCOUNT', 'PAPER')),
    -- who noted a paper; nobody where the member agreed in the own account
    agreed_by       text,
    -- in a draft nothing counts yet; the triggers below keep both
    counts          boolean not null default false,
    sole            boolean not null default false,
    -- a person, or below zero the team of a school
    mentee_key      bigint  generated always as (
        case when side = 'MENTEE' then coalesce(educator_id, -school_id) end) stored,
    constraint mentorship_member_inside_municipality unique (municipality_id, id),
    constraint mentorship_member_mentorship_fk foreign key (municipality_id, mentorship_id)
        references mentorship (municipality_id, id) on delete cascade,
    constraint mentorship_member_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint mentorship_member_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id),
    constraint mentorship_member_mentor_fk foreign key (municipality_id, mentor_id)
        references mentor (municipality_id, id),
    constraint mentorship_member_request_fk foreign key (municipality_id, request_id)
        references mentoring_request (municipality_id, id),
    constraint mentorship_member_of_a_side check (
        case side when 'MENTOR' then educator_id is not null and mentor_id is not null and request_id is null
            else mentor_id is null and request_id is not null end),
    constraint mentorship_member_period check (left_on >= joined_on),
    constraint mentorship_member_left_for_a_reason check (left_reason is null or left_on is not null),
    constraint mentorship_member_agreement_whole check ((agreed_on is null) = (agreed_how is null)),
    constraint mentorship_member_paper_has_author check ((agreed_how = 'PAPER') = (agreed_by is not null)),
    -- a request is answered by one pair at a time
    constraint mentorship_member_request_once exclude using gist (
        municipality_id with =, request_id with =, daterange(joined_on, left_on) with &&) where (counts),
    -- nobody is twice in one pair at a time
    constraint mentorship_member_once exclude using gist (
        municipality_id with =, mentorship_id with =, side with =, educator_id with =,
        daterange(joined_on, left_on) with &&),
    -- where the rule of the centre is one mentor at a time
    constraint mentorship_member_one_mentor_at_a_time exclude using gist (
        municipality_id with =, mentee_key with =, daterange(joined_on, left_on) with &&)
        where (counts and sole and side = 'MENTEE')
);
create sequence mentorship_member_seq increment by 50;
create index mentorship_member_by_mentorship on mentorship_member (municipality_id, mentorship_id);
create index mentorship_member_by_educator on mentorship_member (municipality_id, educator_id);
create index mentorship_member_by_school on mentorship_member (municipality_id, school_id);
create index mentorship_member_by_mentor on mentorship_member (municipality_id, mentor_id);
create index mentorship_member_by_request on mentorship_member (municipality_id, request_id);

create table mentorship_member_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    mentorship_id bigint,
    side          text,
    educator_id   bigint,
    school_id     bigint,
    mentor_id     bigint,
    request_id    bigint,
    joined_on     date,
    left_on       date,
    left_reason   text,
    agreed_on     date,
    agreed_how    text,
    agreed_by     text,
    primary key (id, revision)
);

-- Each mentor of a pair with each of its mentees: what a place of a mentor is taken by. Only the triggers write it.
create table mentorship_couple (
    municipality_id    bigint not null references municipality (id),
    mentor_member_id   bigint not null,
    mentee_member_id   bigint not null,
    mentor_id          bigint not null,
    mentor_educator_id bigint not null,
    mentee_key         bigint not null,
    period             daterange not null,
    -- without an end yet: it takes a place
    holds              boolean not null,
    constraint mentorship_couple_pk primary key (municipality_id, mentor_member_id, mentee_member_id),
    constraint mentorship_couple_mentor_member_fk foreign key (municipality_id, mentor_member_id)
        references mentorship_member (municipality_id, id) on delete cascade,
    constraint mentorship_couple_mentee_member_fk foreign key (municipality_id, mentee_member_id)
        references mentorship_member (municipality_id, id) on delete cascade,
    constraint mentorship_couple_mentor_fk foreign key (municipality_id, mentor_id)
        references mentor (municipality_id, id),
    constraint mentorship_couple_educator_fk foreign key (municipality_id, mentor_educator_id)
        references educator (municipality_id, id),
    constraint mentorship_couple_of_two_people check (mentor_educator_id <> mentee_key),
    constraint mentorship_couple_once_at_a_time exclude using gist (
        municipality_id with =, mentor_id with =, mentee_key with =, period with &&)
);
create index mentorship_couple_by_mentee on mentorship_couple (municipality_id, mentee_member_id);
create index mentorship_couple_by_mentor on mentorship_couple (municipality_id, mentor_id) where (holds);

-- A place is taken of a mentor who works and has one, and given back to anybody: mentor.load is the number of couples
-- that hold, whatever happens.
create function mentorship_place() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.holds and (tg_op = 'DELETE' or not new.holds) then
        update mentor set load = load - 1 where municipality_id = old.municipality_id and id = old.mentor_id;
    end if;
    if tg_op <> 'DELETE' and new.holds and (tg_op = 'INSERT' or not old.holds) then
        update mentor set load = load + 1
            where municipality_id = new.municipality_id and id = new.mentor_id and state = 'ACTIVE' and load < capacity;
        if not found then
            raise exception 'new row violates check constraint "mentor_has_a_place"'
                using errcode = 'check_violation', constraint = 'mentor_has_a_place', table = 'mentor';
        end if;
    end if;
    return null;
end $$;
create trigger mentorship_place after insert or update or delete on mentorship_couple
    for each row execute function mentorship_place();

-- The rule of the centre counts when somebody joins.
create function mentorship_member_joins() returns trigger language plpgsql as $$
begin
    select m.state <> 'DRAFT',
        m.form not in ('GROUP', 'NETWORK', 'FLASH') and coalesce(
            (select (p.settings ->> 'one_mentor')::boolean from centre_profile p
                where p.municipality_id = new.municipality_id), true)
        into new.counts, new.sole
        from mentorship m where m.municipality_id = new.municipality_id and m.id = new.mentorship_id;
    return new;
end $$;
create trigger mentorship_member_joins before insert on mentorship_member
    for each row execute function mentorship_member_joins();

-- A draft is proposed, a form is changed: those who are in it count anew.
create function mentorship_counts() returns trigger language plpgsql as $$
begin
    update mentorship_member x
        set counts = new.state <> 'DRAFT',
            sole = new.form not in ('GROUP', 'NETWORK', 'FLASH') and coalesce(
                (select (p.settings ->> 'one_mentor')::boolean from centre_profile p
                    where p.municipality_id = new.municipality_id), true)
        where x.municipality_id = new.municipality_id and x.mentorship_id = new.id and x.left_on is null;
    return null;
end $$;
create trigger mentorship_counts after update on mentorship for each row
    when ((old.state = 'DRAFT') <> (new.state = 'DRAFT') or old.form <> new.form)
    execute function mentorship_counts();

create function mentorship_couples() returns trigger language plpgsql as $$
begin
    insert into mentorship_couple as c (municipality_id, mentor_member_id, mentee_member_id, mentor_id,
            mentor_educator_id, mentee_key, period, holds)
        select m.municipality_id, m.id, e.id, m.mentor_id, m.educator_id, e.mentee_key,
            daterange(m.joined_on, m.left_on) * daterange(e.joined_on, e.left_on),
            m.left_on is null and e.left_on is null
        from mentorship_member m
        join mentorship_member e on e.municipality_id = m.municipality_id and e.mentorship_id = m.mentorship_id
            and e.side = 'MENTEE' and e.counts
        where m.municipality_id = new.municipality_id and m.mentorship_id = new.mentorship_id
            and m.side = 'MENTOR' and m.counts and new.id in (m.id, e.id)
        order by m.mentor_id
    on conflict on constraint mentorship_couple_pk do update
        set period = excluded.period, holds = excluded.holds
        where c.period <> excluded.period or c.holds <> excluded.holds;
    return null;
end $$;
create trigger mentorship_couples after insert or update on mentorship_member
    for each row when (new.counts) execute function mentorship_couples();

-- What has ended holds nobody any more.
create function mentorship_lets_go() returns trigger language plpgsql as $$
begin
    if exists (select from mentorship_member x join mentorship m
            on m.municipality_id = x.municipality_id and m.id = x.mentorship_id
            where m.municipality_id = new.municipality_id and m.id = new.id and m.ended_on is not null
            and x.left_on is null) then
        raise exception 'new row violates check constraint "mentorship_ended_for_all"'
            using errcode = 'check_violation', constraint = 'mentorship_ended_for_all', table = 'mentorship';
    end if;
    return null;
end $$;
create constraint trigger mentorship_lets_go after insert or update on mentorship
    deferrable initially deferred for each row when (new.ended_on is not null) execute function mentorship_lets_go();
