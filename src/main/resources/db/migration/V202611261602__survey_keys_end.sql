-- The link between a confidential answer and its author, and between before and after, is ended for good: the keys of all
-- responses of the cycle become random.
alter table campaign
    add column keys_ended_on date,
    add column keys_ended_by text check (keys_ended_by <> ''),
    add constraint campaign_keys_of_confidential check (
        keys_ended_on is null or (confidential and state = 'CLOSED' and keys_ended_by is not null));
alter table campaign_history add column keys_ended_on date, add column keys_ended_by text;

-- What was handed in does not change, but for the key it loses when the keys of its survey end.
create or replace function response_stays() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - array['respondent_key', 'version'] = to_jsonb(old) - array['respondent_key', 'version']
        and exists (select from campaign c where c.municipality_id = old.municipality_id
            and c.id = old.campaign_id and c.keys_ended_on is not null) then
        return new;
    end if;
    raise exception 'A submitted response does not change' using errcode = 'check_violation';
end
$$;

-- Nobody answers a survey whose keys have ended: the answer would carry a key that leads to its author.
create function response_needs_keys() returns trigger language plpgsql as $$
begin
    if exists (select from campaign c where c.municipality_id = new.municipality_id
            and c.id = new.campaign_id and c.keys_ended_on is not null) then
        raise exception 'The keys of this survey have ended' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger response_needs_keys before insert on response for each row when (new.confidential)
    execute function response_needs_keys();

-- And none is compared with such a survey any more.
create function campaign_before_has_keys() returns trigger language plpgsql as $$
begin
    if exists (select from campaign c where c.municipality_id = new.municipality_id
            and c.id = new.before_id and c.keys_ended_on is not null) then
        raise exception 'The keys of the former survey have ended' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger campaign_before_has_keys before insert on campaign for each row when (new.before_id is not null)
    execute function campaign_before_has_keys();
