-- A date of an event is reminded of, too: once for the date, a kind and its day.
alter table event_reminder
    add column session_id bigint,
    add constraint event_reminder_session_fk foreign key (municipality_id, session_id)
        references event_session (municipality_id, id) on delete cascade,
    drop constraint event_reminder_once,
    add constraint event_reminder_once
        unique nulls not distinct (municipality_id, event_id, session_id, kind, ends_on);
create index event_reminder_by_session on event_reminder (municipality_id, session_id);

-- A message to those on the list of a date.
alter table message
    add column session_id bigint,
    add constraint message_session_fk foreign key (municipality_id, session_id)
        references event_session (municipality_id, id) on delete set null (session_id);
create index message_by_session on message (municipality_id, session_id);

alter table message_template
    drop constraint message_template_kind_check,
    add constraint message_template_kind_check
        check (kind in ('CONSULTATIONS', 'RESULTS', 'INVITATION', 'REMINDER', 'RESCHEDULING', 'CANCELLATION'));
