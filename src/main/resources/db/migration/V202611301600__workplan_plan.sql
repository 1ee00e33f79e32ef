-- The work plan of a centre for a year: sections, and in each the events in their order (domain §10.1).
create table work_plan (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    title           text    not null collate russian check (title <> ''),
    context         text    not null check (context in ('SCHOOL', 'CALENDAR')),
    start_year      integer not null check (start_year between 2000 and 2100),
    programme_from  date    check (programme_from between date '1990-01-01' and date '2100-12-31'),
    programme_until date    check (programme_until between date '1990-01-01' and date '2100-12-31'),
    template        text    check (template in ('DIRECTIONS', 'STAGES')),
    state           text    not null check (state in ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'CLOSED')),
    state_on        date    not null,
    edition         integer not null check (edition >= 1),
    -- why it was returned, or what a later edition changes
    remark          text    check (remark <> ''),
    approved_on     date,
    approved_by_id  bigint  references account (id) on delete set null,
    constraint work_plan_inside_municipality unique (municipality_id, id),
    constraint work_plan_title_once unique (municipality_id, title),
    -- a template is loaded once a year
    constraint work_plan_template_once unique (municipality_id, template, context, start_year),
    constraint work_plan_programme_forward check (programme_until >= programme_from)
);
create sequence work_plan_seq increment by 50;
create index work_plan_by_approver on work_plan (approved_by_id);

create table work_plan_history (
    id              bigint not null,
    revision        bigint not null references revision (id),
    revision_type   smallint,
    title           text,
    context         text,
    start_year      integer,
    programme_from  date,
    programme_until date,
    template        text,
    state           text,
    state_on        date,
    edition         integer,
    remark          text,
    approved_on     date,
    approved_by_id  bigint,
    primary key (id, revision)
);

create table plan_section (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    plan_id         bigint  not null,
    kind            text    not null check (kind in ('DIRECTION', 'STAGE', 'SUBSTAGE')),
    title           text    not null collate russian check (title <> ''),
    goal            text    check (goal <> ''),
    position        integer not null,
    constraint plan_section_inside_municipality unique (municipality_id, id),
    constraint plan_section_title_once unique (municipality_id, plan_id, title),
    constraint plan_section_plan_fk foreign key (municipality_id, plan_id) references work_plan (municipality_id, id)
);
create sequence plan_section_seq increment by 50;

create table planned_event (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    plan_id         bigint  not null,
    section_id      bigint  not null,
    position        integer not null,
    title           text    not null collate russian check (title <> ''),
    form            text    check (form <> ''),
    -- as it was written; the days are what was understood of it, or what somebody has entered instead
    term_text       text    check (term_text <> ''),
    days_entered    boolean not null,
    starts_on       date    check (starts_on between date '1990-01-01' and date '2150-12-31'),
    ends_on         date    check (ends_on between date '1990-01-01' and date '2150-12-31'),
    place           text    collate russian check (place <> ''),
    responsible     text    collate russian check (responsible <> ''),
    involved        text    check (involved <> ''),
    expected        text    check (expected <> ''),
    state           text    not null check (state in ('PLANNED', 'MOVED', 'DONE', 'CANCELLED')),
    state_reason    text    check (state_reason <> ''),
    -- the day it was said
    state_on        date,
    done_on         date    check (done_on between date '1990-01-01' and date '2100-12-31'),
    result          text    check (result <> ''),
    constraint planned_event_inside_municipality unique (municipality_id, id),
    constraint planned_event_forward check (ends_on >= starts_on),
    constraint planned_event_done_has_day check ((state = 'DONE') = (done_on is not null)),
    constraint planned_event_state_on check (state_on is not null or state = 'PLANNED'),
    constraint planned_event_reason check (state_reason is not null or state in ('PLANNED', 'DONE')),
    constraint planned_event_plan_fk foreign key (municipality_id, plan_id) references work_plan (municipality_id, id),
    constraint planned_event_section_fk foreign key (municipality_id, section_id)
        references plan_section (municipality_id, id)
);
create sequence planned_event_seq increment by 50;
create index planned_event_by_plan on planned_event (municipality_id, plan_id, section_id, position);
create index planned_event_by_section on planned_event (municipality_id, section_id);
create index planned_event_open on planned_event (municipality_id, ends_on) where state in ('PLANNED', 'MOVED');

create table planned_event_history (
    id            bigint not null,
    revision      bigint not null references revision (id),
    revision_type smallint,
    plan_id       bigint,
    section_id    bigint,
    title         text,
    form          text,
    term_text     text,
    days_entered  boolean,
    starts_on     date,
    ends_on       date,
    place         text,
    responsible   text,
    involved      text,
    expected      text,
    state         text,
    state_reason  text,
    state_on      date,
    done_on       date,
    result        text,
    primary key (id, revision)
);
