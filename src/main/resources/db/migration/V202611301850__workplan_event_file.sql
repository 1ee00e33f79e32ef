-- Documents and photos of an event: of the centre, or for everybody whom the event concerns.
create table event_file (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    event_id        bigint  not null,
    attachment_id   bigint  not null,
    for_all         boolean not null,
    added_on        date    not null,
    constraint event_file_inside_municipality unique (municipality_id, id),
    constraint event_file_event_fk foreign key (municipality_id, event_id)
        references planned_event (municipality_id, id),
    constraint event_file_attachment_fk foreign key (municipality_id, attachment_id)
        references attachment (municipality_id, id)
);
create sequence event_file_seq increment by 50;
create index event_file_by_event on event_file (municipality_id, event_id);
create index event_file_by_attachment on event_file (municipality_id, attachment_id);
