-- One range of days for the whole program, 1990 to 2100 (shared.Day): a form and a preview let through what these tables refused.
alter table mentor
    drop constraint mentor_consent_on_check,
    add constraint mentor_consent_on_check check (consent_on between date '1990-01-01' and date '2100-12-31'),
    drop constraint mentor_agreement_on_check,
    add constraint mentor_agreement_on_check check (agreement_on between date '1990-01-01' and date '2100-12-31');
alter table mentoring_request
    drop constraint mentoring_request_filed_on_check,
    add constraint mentoring_request_filed_on_check check (filed_on between date '1990-01-01' and date '2100-12-31');
alter table mentorship
    drop constraint mentorship_starts_on_check,
    add constraint mentorship_starts_on_check check (starts_on between date '1990-01-01' and date '2100-12-31');
alter table plan_row
    drop constraint plan_row_due_on_check,
    add constraint plan_row_due_on_check check (due_on between date '1990-01-01' and date '2100-12-31'),
    drop constraint plan_row_done_on_check,
    add constraint plan_row_done_on_check check (done_on between date '1990-01-01' and date '2100-12-31');
alter table achievement
    drop constraint achievement_achieved_on_check,
    add constraint achievement_achieved_on_check check (achieved_on between date '1990-01-01' and date '2100-12-31');
alter table campaign
    drop constraint campaign_starts_on_check,
    add constraint campaign_starts_on_check check (starts_on between date '1990-01-01' and date '2100-12-31'),
    drop constraint campaign_ends_on_check,
    add constraint campaign_ends_on_check check (ends_on between date '1990-01-01' and date '2100-12-31');
