-- Who did something is kept by the account and its name read when it is shown, so that a name that is taken off is gone
-- everywhere at once. The names kept until now become accounts where exactly one account of the municipality, or of all
-- municipalities, bears the name; any other becomes the account «Имя не сохранено», which nobody can sign in with.
create function account_name(account_id bigint) returns text stable language sql
    return (select full_name from account where id = account_id);

create function pg_temp.account_of(name text, town bigint) returns bigint language plpgsql as $$
declare
    found bigint[];
    nobody bigint;
begin
    -- the program itself, or the number of an import, which stands in the row beside it
    if name is null or lower(name) in ('программа', 'импорт') or name like 'импорт № %' then
        return null;
    end if;
    select array_agg(id) into found from account
        where full_name = name and (municipality_id = town or municipality_id is null);
    if cardinality(found) = 1 then
        return found[1];
    end if;
    select id into nobody from account where login = 'name-not-kept';
    if nobody is null then
        insert into account (id, version, login, full_name, password_hash, must_change_password, created_at, blocked_at)
        values (nextval('account_seq'), 0, 'name-not-kept', 'Имя не сохранено', '{bcrypt}-', true, now(), now())
        returning id into nobody;
    end if;
    return nobody;
end $$;

-- which municipality a row is of stands in it; a regional run is of none, a line of history as its record
do $$
declare
    kept record;
    town text;
begin
    for kept in
        select * from (values
            ('centre_profile', 'approved_by'), ('yearly_figures', 'changed_by'),
            ('classification_run', 'made_by'), ('classification_run', 'approved_by'),
            ('regional_run', 'started_by'), ('regional_run', 'published_by'),
            ('mentoring_request', 'filed_by'), ('mentor', 'decided_by'), ('mentor_step', 'made_by'),
            ('mentorship', 'proposed_by'), ('mentorship_member', 'agreed_by'),
            ('matching_draft', 'started_by'), ('draft_pair', 'chosen_by'), ('prepared_group', 'made_by'),
            ('matching_wish', 'made_by'), ('matching_settings', 'changed_by'),
            ('campaign', 'made_by'), ('campaign', 'keys_ended_by'), ('invitation', 'paper_by'),
            ('result_release', 'made_by'), ('hidden_text', 'hidden_by'),
            ('centre_profile_history', 'approved_by'), ('mentoring_request_history', 'filed_by'),
            ('mentor_history', 'decided_by'), ('mentorship_history', 'proposed_by'),
            ('mentorship_member_history', 'agreed_by'),
            ('campaign_history', 'made_by'), ('campaign_history', 'keys_ended_by')) as t(relation, who)
    loop
        town := case
            when kept.relation = 'regional_run' then 'null::bigint'
            when kept.relation like '%\_history' then format(
                '(select r.municipality_id from %I r where r.id = k.id)', replace(kept.relation, '_history', ''))
            else 'k.municipality_id' end;
        execute format('alter table %I add column %I bigint', kept.relation, kept.who || '_id');
        -- the rows stay what they are: nothing is counted or frozen anew
        execute format('alter table %I disable trigger user', kept.relation);
        execute format('update %I k set %I = pg_temp.account_of(k.%I, %s) where k.%I is not null',
            kept.relation, kept.who || '_id', kept.who, town, kept.who);
        execute format('alter table %I enable trigger user', kept.relation);
        if kept.relation not like '%\_history' then
            execute format('alter table %I add foreign key (%I) references account (id)',
                kept.relation, kept.who || '_id');
            execute format('create index %I on %I (%I)',
                kept.relation || '_' || kept.who, kept.relation, kept.who || '_id');
        end if;
        -- its checks go with it; they are made anew below
        execute format('alter table %I drop column %I cascade', kept.relation, kept.who);
    end loop;
end $$;

-- whoever did it may be the program itself, and is nobody then
alter table centre_profile
    add constraint centre_profile_approval_whole check (approved_by_id is null or approved_at is not null);
alter table classification_run
    add constraint classification_run_approval check (approved_by_id is null or approved_at is not null);
alter table mentor
    add constraint mentor_decision_complete check (num_nulls(decided, decision_reason, decided_on) in (0, 3)),
    add constraint mentor_decided_by check (decided_by_id is null or decided is not null);
alter table mentorship_member
    add constraint mentorship_member_paper_has_author check (agreed_by_id is null or agreed_how = 'PAPER');
alter table draft_pair add constraint draft_pair_chosen check (chosen_by_id is null or chosen_at is not null);
alter table campaign
    add constraint campaign_keys_of_confidential check (keys_ended_on is null or (confidential and state = 'CLOSED'));

create or replace function refuse_change_of_run() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null
        or to_jsonb(new) - '{version,approved_at,approved_by_id}'::text[]
            is distinct from to_jsonb(old) - '{version,approved_at,approved_by_id}'::text[] then
        raise exception 'A run is a snapshot: only an approval may be added, once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create or replace function refuse_change_of_draft_pair() returns trigger language plpgsql as $$
begin
    if (old.draft_id, old.request_id, old.mentor_id, old.place, old.kind, old.points, old.score, old.fixed_group,
            old.chosen_by_id, old.chosen_at) is distinct from
        (new.draft_id, new.request_id, new.mentor_id, new.place, new.kind, new.points, new.score, new.fixed_group,
            new.chosen_by_id, new.chosen_at)
        or old.mentorship_id is not null or old.replaced_at is not null then
        raise exception 'A proposed pair is a snapshot' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- these knew the account beside the name
alter table meeting disable trigger user;
update meeting set account_id = pg_temp.account_of(noted_by, municipality_id) where account_id is null;
alter table meeting enable trigger user;
alter table meeting drop column noted_by;
update meeting_history k
    set account_id = pg_temp.account_of(noted_by, (select m.municipality_id from meeting m where m.id = k.id))
    where account_id is null;
alter table meeting_history drop column noted_by;
alter table revision drop column made_by;
alter table import_batch drop column author_name, drop column finished_by_name;
