-- The comparison of a confidential survey as it was published, kept when the keys it was computed by end.
create table kept_comparison (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    campaign_id      bigint  not null,
    questionnaire_id bigint  not null,
    -- responses «after» of those who were compared: the cuts beside it are safe only together with that group
    responses        jsonb   not null check (jsonb_typeof(responses) = 'array'),
    left_out         integer not null check (left_out >= 0),
    lines            jsonb   not null check (jsonb_typeof(lines) = 'array'),
    constraint kept_comparison_inside_municipality unique (municipality_id, id),
    constraint kept_comparison_once unique (municipality_id, campaign_id, questionnaire_id),
    constraint kept_comparison_campaign_fk foreign key (municipality_id, campaign_id)
        references campaign (municipality_id, id) on delete cascade,
    constraint kept_comparison_questionnaire_fk foreign key (municipality_id, questionnaire_id)
        references questionnaire (municipality_id, id)
);
create sequence kept_comparison_seq increment by 50;
create index kept_comparison_by_questionnaire on kept_comparison (municipality_id, questionnaire_id);
create trigger kept_comparison_stays before update on kept_comparison for each row
    execute function result_release_stays();
