-- What was begun and not handed in belongs to the browser that began it. Of a confidential survey it can be read by that
-- browser alone: the key of what is sealed is in its cookie.
create table begun_sheet (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    invitation_id   bigint  not null,
    confidential    boolean not null,
    -- hash of the cookie; null for one that was begun before there were any
    browser         text    check (browser <> ''),
    answers         jsonb   check (jsonb_typeof(answers) = 'object'),
    sealed          bytea,
    -- pages gone through
    reached         integer not null check (reached >= 0),
    constraint begun_sheet_inside_municipality unique (municipality_id, id),
    constraint begun_sheet_once unique (municipality_id, invitation_id),
    constraint begun_sheet_invitation_fk foreign key (municipality_id, invitation_id)
        references invitation (municipality_id, id) on delete cascade,
    constraint begun_sheet_is_sealed_if_confidential check (
        case when confidential then answers is null and sealed is not null and browser is not null
             else answers is not null and sealed is null end)
);
create sequence begun_sheet_seq increment by 50;

insert into begun_sheet (id, version, municipality_id, invitation_id, confidential, answers, reached)
select nextval('begun_sheet_seq'), 0, r.municipality_id, r.invitation_id, false, r.answers, r.reached
from response r where not r.submitted and not r.confidential;
-- those of confidential surveys lie open under the key of their author's later answers
delete from response where not submitted;

drop trigger response_stays on response;
alter table response drop constraint response_day_of_named;
alter table response drop column submitted, drop column reached;
alter table response
    add constraint response_day_of_named check (submitted_on is null or not confidential),
    -- a confidential answer tells no school, form or kind that fewer than five are asked of
    alter column school_id drop not null,
    add constraint response_of_named_has_school check (confidential or school_id is not null);
create trigger response_stays before update on response for each row
    when (current_setting('mentorcentre.takes_names_out', true) is distinct from 'yes')
    execute function response_stays();

-- A response that is written anew, see below, is the same response.
alter table hidden_text drop constraint hidden_text_response_fk;
alter table hidden_text add constraint hidden_text_response_fk foreign key (municipality_id, response_id)
    references response (municipality_id, id) deferrable initially deferred;

-- With each confidential answer all of its survey are written anew in random order, so that neither their order nor the
-- transaction they were written in tells one from another. The dead rows go soon.
alter table response set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500,
    autovacuum_vacuum_cost_delay = 0);
with gone as (delete from response r where r.confidential and not exists (select from campaign c
    where c.municipality_id = r.municipality_id and c.id = r.campaign_id and c.keys_ended_on is not null) returning *)
insert into response (id, version, municipality_id, campaign_id, confidential, questionnaire_id, respondent_key, school_id,
    form, kind, invitation_id, answers, submitted_on)
select id, version, municipality_id, campaign_id, confidential, questionnaire_id, respondent_key, school_id, form, kind,
    invitation_id, answers, submitted_on from gone order by random();
update response r set version = r.version from campaign c
where c.municipality_id = r.municipality_id and c.id = r.campaign_id and c.keys_ended_on is not null;
update invitation set version = version where confidential;
