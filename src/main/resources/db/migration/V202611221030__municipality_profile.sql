-- The answers of a centre to the questions the sources leave open: key and text in one document, since later rooms add
-- questions; the ranges that matter are kept here too.
create table centre_profile (
    id              bigint primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    settings        jsonb   not null check (jsonb_typeof(settings) = 'object'),
    approved_by     text,
    approved_at     timestamptz,
    constraint centre_profile_one unique (municipality_id),
    unique (municipality_id, id),
    constraint centre_profile_approval_whole check ((approved_by is null) = (approved_at is null)),
    constraint centre_profile_ratio check ((settings ->> 'gia_vpr.ratio')::numeric > 1),
    constraint centre_profile_coverage check ((settings ->> 'minimum_coverage')::numeric between 0 and 1),
    constraint centre_profile_welfare_age check ((settings ->> 'isbsh_max_age')::integer between 0 and 2),
    constraint centre_profile_satisfied check ((settings ->> 'satisfied_min')::integer between 1 and 10),
    constraint centre_profile_courses check ((settings ->> 'required_courses')::integer between 1 and 3),
    constraint centre_profile_young check ((settings ->> 'young_years')::integer between 1 and 5),
    constraint centre_profile_thresholds check (
        settings ->> 'type_rule' <> 'FIXED'
        or (settings ->> 'type_fixed.results' <> '' and settings ->> 'type_fixed.welfare' <> ''))
);
create sequence centre_profile_seq increment by 50;

create table centre_profile_history (
    id              bigint not null,
    revision        bigint not null references revision (id),
    revision_type   smallint,
    settings        jsonb,
    approved_by     text,
    approved_at     timestamptz,
    primary key (id, revision)
);
