-- What the centre tells people, and who has read it.
create table message (
    id               bigint      primary key,
    version          integer     not null,
    municipality_id  bigint      not null references municipality (id),
    -- nobody for what the program writes by itself
    author_id        bigint      references account (id) on delete set null,
    automatic        boolean     not null,
    subject          text        not null collate russian check (subject <> '' and length(subject) <= 200),
    body             text        not null check (body <> '' and length(body) <= 4000),
    event_id         bigint,
    attachment_id    bigint,
    audiences        text[]      not null
        check (audiences <@ array['SCHOOL_TEAMS', 'MENTORS', 'MENTEES', 'EDUCATORS']),
    roles            text[]      not null check (roles <@ array['HEAD', 'LEADER', 'METHODIST', 'MODERATOR',
        'SCHOOL_HEAD', 'CURATOR', 'MENTOR', 'MENTEE']),
    state            text        not null check (state in ('DRAFT', 'SENT', 'WITHDRAWN')),
    made_at          timestamptz not null,
    sent_at          timestamptz,
    -- the latest time it went to those who had not read it
    repeated_at      timestamptz,
    rounds           integer     not null check (rounds >= 0),
    withdrawn_at     timestamptz,
    withdrawn_reason text        check (withdrawn_reason <> '' and length(withdrawn_reason) <= 500),
    constraint message_inside_municipality unique (municipality_id, id),
    constraint message_sent_has_time check ((state = 'DRAFT') = (sent_at is null)),
    constraint message_withdrawn_has_reason
        check ((state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_reason is null)),
    constraint message_event_fk foreign key (municipality_id, event_id)
        references planned_event (municipality_id, id) on delete set null (event_id),
    constraint message_attachment_fk foreign key (municipality_id, attachment_id)
        references attachment (municipality_id, id)
);
create sequence message_seq increment by 50;
create index message_by_author on message (author_id);
create index message_by_event on message (municipality_id, event_id);
create index message_by_attachment on message (municipality_id, attachment_id);
create index message_by_time on message (municipality_id, made_at);

create table message_school (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    message_id      bigint  not null,
    school_id       bigint  not null,
    constraint message_school_inside_municipality unique (municipality_id, id),
    constraint message_school_once unique (municipality_id, message_id, school_id),
    constraint message_school_message_fk foreign key (municipality_id, message_id)
        references message (municipality_id, id) on delete cascade,
    constraint message_school_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id) on delete cascade
);
create sequence message_school_seq increment by 50;
create index message_school_by_school on message_school (municipality_id, school_id);

-- Somebody it was sent to: by an account, by a card, or by both.
create table message_recipient (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    message_id      bigint      not null,
    account_id      bigint      references account (id) on delete set null,
    educator_id     bigint,
    -- where the person worked then
    school_id       bigint,
    delivered_at    timestamptz not null,
    read_at         timestamptz,
    constraint message_recipient_inside_municipality unique (municipality_id, id),
    constraint message_recipient_once unique (municipality_id, message_id, account_id),
    constraint message_recipient_message_fk foreign key (municipality_id, message_id)
        references message (municipality_id, id) on delete cascade,
    constraint message_recipient_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id) on delete set null (educator_id),
    constraint message_recipient_school_fk foreign key (municipality_id, school_id)
        references school (municipality_id, id) on delete set null (school_id)
);
create sequence message_recipient_seq increment by 50;
create unique index message_recipient_once_by_card on message_recipient (municipality_id, message_id, educator_id)
    where account_id is null;
create index message_recipient_by_account on message_recipient (account_id, delivered_at);
create index message_recipient_by_educator on message_recipient (municipality_id, educator_id);
create index message_recipient_by_school on message_recipient (municipality_id, school_id);

-- The same by mail, where there is an address: one letter a round.
create table message_letter (
    id              bigint      primary key,
    version         integer     not null,
    municipality_id bigint      not null references municipality (id),
    recipient_id    bigint      not null,
    round           integer     not null check (round >= 1),
    email           text        not null check (email <> ''),
    state           text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    problem         text,
    queued_at       timestamptz not null,
    state_at        timestamptz not null,
    constraint message_letter_inside_municipality unique (municipality_id, id),
    constraint message_letter_once_a_round unique (municipality_id, recipient_id, round),
    constraint message_letter_recipient_fk foreign key (municipality_id, recipient_id)
        references message_recipient (municipality_id, id) on delete cascade
);
create sequence message_letter_seq increment by 50;
create index message_letter_to_send on message_letter (state_at) where state in ('WAITING', 'SENDING');
