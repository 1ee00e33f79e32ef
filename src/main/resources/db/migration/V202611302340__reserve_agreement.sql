-- A candidate without an account agrees on paper: somebody of the school or the centre notes it. And what the candidate asks to correct.
alter table application
    add agreed_on_paper boolean not null default false,
    add agreement_noted_by_id bigint references account (id) on delete set null,
    add correction text check (correction <> ''),
    add constraint application_paper_agreement check (agreed_on is not null or not agreed_on_paper),
    -- whoever wants another text has not agreed to this one
    add constraint application_correction check (correction is null or agreed_on is null);
create index application_by_agreement_noter on application (agreement_noted_by_id);

alter table application_history
    add agreed_on_paper boolean,
    add agreement_noted_by_id bigint,
    add correction text;
