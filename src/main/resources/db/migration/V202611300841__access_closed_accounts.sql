-- An account whose owner is anonymised is closed for good: it keeps its number, so that what it did still has an author.
alter table account add column closed_at timestamptz;
update account set closed_at = blocked_at where login = 'name-not-kept';

create function account_login(account_id bigint) returns text stable language sql
    return (select login from account where id = account_id);
alter table audit_entry drop column login;

-- What was handed in and what was asked stays as it is, but for a name that is taken out of it.
drop trigger response_stays on response;
create trigger response_stays before update on response for each row
    when (old.submitted and current_setting('mentorcentre.takes_names_out', true) is distinct from 'yes')
    execute function response_stays();
drop trigger questionnaire_is_frozen on questionnaire;
create trigger questionnaire_is_frozen before update on questionnaire for each row
    when ((old.content is distinct from new.content or old.code <> new.code or old.edition <> new.edition)
        and current_setting('mentorcentre.takes_names_out', true) is distinct from 'yes')
    execute function questionnaire_is_frozen();
