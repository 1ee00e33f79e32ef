-- The pulse of a pair: how its members say it goes, asked by a named survey. Of each member the last mark is kept; with the
-- pair stands the lowest one since its last meeting, so that a list of pairs reads nothing else.
create table pulse (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    member_id       bigint  not null,
    mark            integer not null check (mark between 1 and 10),
    told_on         date    not null,
    -- which survey told it: one that is removed takes back what it told
    survey_id       bigint  not null,
    constraint pulse_inside_municipality unique (municipality_id, id),
    constraint pulse_once unique (municipality_id, member_id),
    constraint pulse_member_fk foreign key (municipality_id, member_id)
        references mentorship_member (municipality_id, id) on delete cascade,
    constraint pulse_survey_fk foreign key (municipality_id, survey_id)
        references campaign (municipality_id, id) on delete cascade
);
create sequence pulse_seq increment by 50;
create index pulse_by_survey on pulse (municipality_id, survey_id);

alter table mentorship
    add column pulse    integer check (pulse between 1 and 10),
    add column pulse_on date,
    add constraint mentorship_pulse_has_a_day check ((pulse is null) = (pulse_on is null));

-- The lowest of those who are in the pair, not older than its last meeting: what came before was talked about.
create function lowest_pulse(town bigint, pair bigint, met date) returns pulse language sql stable as $$
    select u.* from pulse u
    join mentorship_member m on m.municipality_id = u.municipality_id and m.id = u.member_id
    where m.municipality_id = town and m.mentorship_id = pair and m.left_reason is null
        and u.told_on >= coalesce(met, u.told_on)
    order by u.mark, u.told_on desc limit 1
$$;

create function mentorship_pulse() returns trigger language plpgsql as $$
declare
    one record := coalesce(new, old);
begin
    update mentorship p set (pulse, pulse_on) =
            (select l.mark, l.told_on from lowest_pulse(p.municipality_id, p.id, p.last_met_on) l)
        from mentorship_member m
        where m.municipality_id = one.municipality_id and m.id = one.member_id
        and p.municipality_id = m.municipality_id and p.id = m.mentorship_id;
    return null;
end $$;
create trigger mentorship_pulse after insert or update or delete on pulse
    for each row execute function mentorship_pulse();

-- Who left on the way says nothing of the pair any more.
create function mentorship_pulse_of_who_left() returns trigger language plpgsql as $$
begin
    update mentorship p set (pulse, pulse_on) =
            (select l.mark, l.told_on from lowest_pulse(p.municipality_id, p.id, p.last_met_on) l)
        where p.municipality_id = new.municipality_id and p.id = new.mentorship_id;
    return null;
end $$;
create trigger mentorship_pulse_of_who_left after update on mentorship_member for each row
    when ((old.left_reason is null) <> (new.left_reason is null)) execute function mentorship_pulse_of_who_left();

create function mentorship_pulse_since_meeting() returns trigger language plpgsql as $$
begin
    select l.mark, l.told_on into new.pulse, new.pulse_on
        from lowest_pulse(new.municipality_id, new.id, new.last_met_on) l;
    return new;
end $$;
create trigger mentorship_pulse_since_meeting before update on mentorship for each row
    when (old.last_met_on is distinct from new.last_met_on) execute function mentorship_pulse_since_meeting();
