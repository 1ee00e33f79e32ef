-- When a centre reminds of its events, where it has said so itself.
create table event_reminder_settings (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    -- so many days before the last one; none where it does not remind
    first_days      integer check (first_days between 1 and 60),
    last_days       integer check (last_days between 1 and 60),
    after_end       boolean not null,
    constraint event_reminder_settings_inside_municipality unique (municipality_id, id),
    constraint event_reminder_settings_once unique (municipality_id),
    constraint event_reminder_settings_in_order check (last_days < first_days)
);
create sequence event_reminder_settings_seq increment by 50;

-- What was reminded of: once for an event, a kind and a last day.
create table event_reminder (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    event_id        bigint      not null,
    kind            text        not null check (kind in ('FIRST', 'LAST', 'PASSED')),
    ends_on         date        not null,
    -- none where nobody was there to be reminded, or when it is gone
    message_id      bigint,
    made_at         timestamptz not null,
    constraint event_reminder_inside_municipality unique (municipality_id, id),
    constraint event_reminder_once unique (municipality_id, event_id, kind, ends_on),
    constraint event_reminder_event_fk foreign key (municipality_id, event_id)
        references planned_event (municipality_id, id) on delete cascade,
    constraint event_reminder_message_fk foreign key (municipality_id, message_id)
        references message (municipality_id, id) on delete set null (message_id)
);
create sequence event_reminder_seq increment by 50;
create index event_reminder_by_message on event_reminder (municipality_id, message_id);
