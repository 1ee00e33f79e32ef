-- What links and pseudonyms are made with lies in files; here is only which files, and how to tell the right ones.
create table survey_key (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    -- of the files survey-<file_stem>-links.key and survey-<file_stem>-pseudonyms.key
    file_stem        text    not null check (file_stem ~ '^[0-9a-f]{32}$'),
    -- fingerprints; null until the files are written for the first time
    links_print      text    check (links_print <> ''),
    pseudonyms_print text    check (pseudonyms_print <> ''),
    constraint survey_key_inside_municipality unique (municipality_id, id),
    constraint survey_key_once unique (municipality_id, file_stem)
);
create sequence survey_key_seq increment by 50;

-- The secrets of before go into files when the program starts; until then survey_secret holds them.
insert into survey_key (id, version, municipality_id, file_stem)
select nextval('survey_key_seq'), 0, m.id, replace(gen_random_uuid()::text, '-', '')
from municipality m
where exists (select from survey_secret s where s.municipality_id = m.id)
   or exists (select from campaign c where c.municipality_id = m.id);

alter table campaign add column survey_key_id bigint;
update campaign c set survey_key_id = k.id from survey_key k where k.municipality_id = c.municipality_id;
alter table campaign
    alter column survey_key_id set not null,
    add constraint campaign_survey_key_fk foreign key (municipality_id, survey_key_id)
        references survey_key (municipality_id, id);
create index campaign_by_survey_key on campaign (municipality_id, survey_key_id);
