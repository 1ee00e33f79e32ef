-- Surveys: questionnaires, campaigns, who is invited, and what was answered.
create table questionnaire (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    code            text    not null check (code ~ '^[A-Z][A-Z0-9_]{1,19}$'),
    -- an edit of one that has responses makes the next edition
    edition         integer not null check (edition >= 1),
    -- stored when a campaign first asks it; the words are those of the program
    built_in        boolean not null,
    title           text    not null collate russian check (title <> ''),
    -- all of it is read, frozen, copied and exported together
    content         jsonb   not null check (jsonb_typeof(content) = 'object'),
    made_on         date    not null,
    constraint questionnaire_inside_municipality unique (municipality_id, id),
    constraint questionnaire_edition_once unique (municipality_id, code, edition)
);
create sequence questionnaire_seq increment by 50;

create table questionnaire_history (
    id              bigint not null,
    revision        bigint not null references revision (id),
    revision_type   smallint,
    code            text,
    edition         integer,
    built_in        boolean,
    title           text,
    content         jsonb,
    made_on         date,
    primary key (id, revision)
);

create table campaign (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    name            text    not null collate russian check (name <> ''),
    audience        text    not null check (audience in ('PAIRS', 'MENTORS', 'MENTEES', 'SCHOOL_TEAMS', 'LIST')),
    phase           text    check (phase in ('BEFORE', 'AFTER')),
    confidential    boolean not null,
    state           text    not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    starts_on       date    not null check (starts_on between date '2000-01-01' and date '2100-12-31'),
    ends_on         date    not null check (ends_on between date '2000-01-01' and date '2100-12-31'),
    -- the campaign whose answers those of this one are compared with
    before_id       bigint,
    made_by         text    not null,
    search_text     text    not null generated always as (translate(lower(name), 'ё', 'е')) stored,
    constraint campaign_inside_municipality unique (municipality_id, id),
    constraint campaign_privacy unique (municipality_id, id, confidential),
    constraint campaign_period check (ends_on >= starts_on),
    -- named answers meet named ones, confidential answers confidential ones
    constraint campaign_before_fk foreign key (municipality_id, before_id, confidential)
        references campaign (municipality_id, id, confidential),
    constraint campaign_before_is_another check (before_id <> id)
);
create sequence campaign_seq increment by 50;
create index campaign_by_end on campaign (municipality_id, ends_on);
create index campaign_by_before on campaign (municipality_id, before_id);

create table campaign_history (
    id              bigint not null,
    revision        bigint not null references revision (id),
    revision_type   smallint,
    name            text,
    audience        text,
    phase           text,
    confidential    boolean,
    state           text,
    starts_on       date,
    ends_on         date,
    before_id       bigint,
    made_by         text,
    primary key (id, revision)
);

-- Which questionnaire whom: «Перед началом» asks mentees one and mentors another.
create table campaign_part (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    campaign_id      bigint  not null,
    questionnaire_id bigint  not null,
    -- null: whoever is invited
    asked            text    check (asked in ('MENTEE', 'MENTOR')),
    constraint campaign_part_inside_municipality unique (municipality_id, id),
    constraint campaign_part_once unique (municipality_id, campaign_id, questionnaire_id),
    constraint campaign_part_campaign_fk foreign key (municipality_id, campaign_id)
        references campaign (municipality_id, id) on delete cascade,
    constraint campaign_part_questionnaire_fk foreign key (municipality_id, questionnaire_id)
        references questionnaire (municipality_id, id)
);
create sequence campaign_part_seq increment by 50;
create index campaign_part_by_questionnaire on campaign_part (municipality_id, questionnaire_id);

create table invitation (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    campaign_id      bigint  not null,
    confidential     boolean not null,
    questionnaire_id bigint  not null,
    educator_id      bigint  not null,
    -- what answers are cut by, as it was when the invitation was made
    school_id        bigint  not null,
    form             text    check (form in ('INDIVIDUAL', 'GROUP', 'FLASH', 'NETWORK', 'REVERSE', 'VIRTUAL')),
    kind             text,
    -- grows when the link is made anew
    issue            integer not null check (issue >= 1),
    token_hash       text    not null,
    code_hash        text    not null,
    state            text    not null check (state in ('INVITED', 'ANSWERED', 'WITHDRAWN')),
    -- of a named campaign only: a day could tell whose answers came that day
    answered_on      date,
    -- who entered a paper form
    paper_by         text    check (paper_by <> ''),
    constraint invitation_inside_municipality unique (municipality_id, id),
    constraint invitation_once unique (municipality_id, campaign_id, questionnaire_id, educator_id),
    constraint invitation_token_once unique (municipality_id, token_hash),
    constraint invitation_code_once unique (municipality_id, code_hash),
    constraint invitation_campaign_fk foreign key (municipality_id, campaign_id, confidential)
        references campaign (municipality_id, id, confidential) on delete cascade,
    constraint invitation_questionnaire_fk foreign key (municipality_id, questionnaire_id)
        references questionnaire (municipality_id, id),
    constraint invitation_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id),
    constraint invitation_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id),
    constraint invitation_of_confidential_has_no_day check (not confidential or answered_on is null)
);
create sequence invitation_seq increment by 50;
create index invitation_by_educator on invitation (municipality_id, educator_id);
create index invitation_by_school on invitation (municipality_id, school_id);
-- a link is opened before anybody knows its municipality
create index invitation_by_token on invitation (token_hash);
create index invitation_by_code on invitation (code_hash);

-- Answers. Of a confidential campaign nothing here leads to a person but the key, which only the municipality's secret
-- can make; the id is random, since one from a sequence would tell the order of answers.
create table response (
    id               uuid    primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    campaign_id      bigint  not null,
    confidential     boolean not null,
    questionnaire_id bigint  not null,
    respondent_key   text    not null,
    school_id        bigint  not null,
    form             text,
    kind             text,
    invitation_id    bigint,
    -- code of a question: what was answered, an array also where only one answer is possible
    answers          jsonb   not null check (jsonb_typeof(answers) = 'object'),
    -- pages gone through
    reached          integer not null check (reached >= 0),
    submitted        boolean not null,
    submitted_on     date,
    constraint response_inside_municipality unique (municipality_id, id),
    constraint response_once unique (municipality_id, campaign_id, questionnaire_id, respondent_key),
    constraint response_of_invitation_once unique (municipality_id, invitation_id),
    constraint response_campaign_fk foreign key (municipality_id, campaign_id, confidential)
        references campaign (municipality_id, id, confidential) on delete cascade,
    constraint response_questionnaire_fk foreign key (municipality_id, questionnaire_id)
        references questionnaire (municipality_id, id),
    constraint response_school_fk foreign key (municipality_id, school_id) references school (municipality_id, id),
    constraint response_invitation_fk foreign key (municipality_id, invitation_id)
        references invitation (municipality_id, id) on delete cascade,
    constraint response_knows_its_person_or_not check (confidential = (invitation_id is null)),
    constraint response_day_of_named check (submitted_on is null or (submitted and not confidential))
);
create index response_by_questionnaire on response (municipality_id, questionnaire_id);
create index response_by_school on response (municipality_id, school_id);

-- What was handed in does not change any more.
create function response_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A submitted response does not change' using errcode = 'check_violation';
end
$$;
create trigger response_stays before update on response for each row when (old.submitted)
    execute function response_stays();

-- What was answered once keeps its words.
create function questionnaire_is_frozen() returns trigger language plpgsql as $$
begin
    if exists (select from response r
               where r.municipality_id = old.municipality_id and r.questionnaire_id = old.id) then
        raise exception 'A questionnaire with responses does not change' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger questionnaire_is_frozen before update on questionnaire for each row
    when (old.content is distinct from new.content or old.code <> new.code or old.edition <> new.edition)
    execute function questionnaire_is_frozen();

-- Makes links and pseudonyms of one municipality; apart from all they are made of.
create table survey_secret (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    secret          bytea   not null check (length(secret) = 32),
    constraint survey_secret_inside_municipality unique (municipality_id, id),
    constraint survey_secret_once unique (municipality_id)
);
create sequence survey_secret_seq increment by 50;

-- Letters that wait, went out or failed.
create table letter (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    invitation_id   bigint  not null,
    kind            text    not null check (kind in ('INVITATION', 'REMINDER')),
    email           text    not null check (email <> ''),
    -- where the survey is reached, https://…
    site            text    not null,
    state           text    not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    problem         text,
    queued_at       timestamptz not null,
    state_at        timestamptz not null,
    constraint letter_inside_municipality unique (municipality_id, id),
    constraint letter_invitation_fk foreign key (municipality_id, invitation_id)
        references invitation (municipality_id, id) on delete cascade
);
create sequence letter_seq increment by 50;
create index letter_by_invitation on letter (municipality_id, invitation_id);
create index letter_to_send on letter (state_at) where state in ('WAITING', 'SENDING');
