-- Results of surveys: whose answers are counted in a confidential one, and texts that are not shown.

-- Results of a confidential survey are counted once. What is answered after that stays out: the figures of two days would
-- differ by the answers of those who came between.
create table result_release (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    campaign_id     bigint  not null,
    confidential    boolean not null check (confidential),
    -- CUTS: by school, form and kind; SHEETS: whole sheets without a name instead
    detail          text    not null check (detail in ('CUTS', 'SHEETS')),
    -- keys of the responses that count
    responses       jsonb   not null check (jsonb_typeof(responses) = 'array'),
    made_by         text    not null check (made_by <> ''),
    made_on         date    not null,
    constraint result_release_inside_municipality unique (municipality_id, id),
    constraint result_release_once unique (municipality_id, campaign_id),
    constraint result_release_campaign_fk foreign key (municipality_id, campaign_id, confidential)
        references campaign (municipality_id, id, confidential) on delete cascade
);
create sequence result_release_seq increment by 50;

-- What was counted stays counted.
create function result_release_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Counted results do not change' using errcode = 'check_violation';
end
$$;
create trigger result_release_stays before update on result_release for each row execute function result_release_stays();

-- A text answer that nobody but the centre sees.
create table hidden_text (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    campaign_id     bigint  not null,
    response_id     uuid    not null,
    question        text    not null check (question <> ''),
    hidden_by       text    not null check (hidden_by <> ''),
    constraint hidden_text_inside_municipality unique (municipality_id, id),
    constraint hidden_text_once unique (municipality_id, response_id, question),
    constraint hidden_text_campaign_fk foreign key (municipality_id, campaign_id)
        references campaign (municipality_id, id) on delete cascade,
    constraint hidden_text_response_fk foreign key (municipality_id, response_id)
        references response (municipality_id, id) on delete cascade
);
create sequence hidden_text_seq increment by 50;
create index hidden_text_by_campaign on hidden_text (municipality_id, campaign_id);
