-- For whom an event is: groups of people, and schools where it is not for those of all schools.
alter table planned_event
    add column audiences varchar[] not null default '{}'
        check (audiences <@ array['SCHOOL_TEAMS', 'MENTORS', 'MENTEES', 'EDUCATORS']::varchar[]),
    -- code of one of indicators.yaml
    add column indicator text check (indicator <> ''),
    -- a visit or a consultation of one pair
    add column mentorship_id bigint,
    add constraint planned_event_mentorship_fk foreign key (municipality_id, mentorship_id)
        references mentorship (municipality_id, id) on delete set null (mentorship_id);
create index planned_event_by_mentorship on planned_event (municipality_id, mentorship_id);

alter table planned_event_history
    add column audiences varchar[],
    add column indicator text,
    add column mentorship_id bigint;

create table planned_event_school (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    event_id        bigint  not null,
    school_id       bigint  not null,
    constraint planned_event_school_inside_municipality unique (municipality_id, id),
    constraint planned_event_school_once unique (municipality_id, event_id, school_id),
    constraint planned_event_school_event_fk foreign key (municipality_id, event_id)
        references planned_event (municipality_id, id) on delete cascade,
    constraint planned_event_school_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id) on delete cascade
);
create sequence planned_event_school_seq increment by 50;
create index planned_event_school_by_school on planned_event_school (municipality_id, school_id);
