-- Reminders that go by themselves: some days before a survey ends, to those who have not answered.
alter table campaign
    add column remind_before text[] not null default '{}'
        check (remind_before <@ array['TWO_WEEKS', 'WEEK', 'THREE_DAYS', 'ONE_DAY']),
    -- where the survey is reached as the browser of whoever prepared it says: a job has no browser
    add column site text check (site <> '');
alter table campaign_history add column remind_before text[];

-- A round of reminders that was made; there is one a day, whatever restarts and however many instances run.
create table campaign_reminder (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    campaign_id     bigint  not null,
    made_on         date    not null,
    -- people who have not answered and have no address
    unreachable     integer not null check (unreachable >= 0),
    constraint campaign_reminder_inside_municipality unique (municipality_id, id),
    constraint campaign_reminder_once unique (municipality_id, campaign_id, made_on),
    constraint campaign_reminder_campaign_fk foreign key (municipality_id, campaign_id)
        references campaign (municipality_id, id) on delete cascade
);
create sequence campaign_reminder_seq increment by 50;

-- The day of the round a letter belongs to; null for one that somebody sent by hand.
alter table letter
    add column round_on date,
    add constraint letter_of_round_reminds check (round_on is null or kind = 'REMINDER');
create unique index letter_once_a_round on letter (municipality_id, invitation_id, round_on)
    where round_on is not null;
