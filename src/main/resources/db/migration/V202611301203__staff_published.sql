create view published_educator as
select id, municipality_id, school_id, last_name, first_name, patronymic,
    last_name || ' ' || first_name || coalesce(' ' || patronymic, '') as full_name,
    position, subjects, category, service_since, first_job_on, email, retired_on, search_text
from educator;

-- one row of a book of records; keys of the three books are spread so that none is used twice
create view published_evidence as
select id * 3 as id, municipality_id, educator_id, 'TEST' as book,
    extract(year from taken_on)::integer as year, taken_on, percent, null as activity, null as level
from competence_test
union all
select id * 3 + 1, municipality_id, educator_id, 'RESULT', year, null, mean, null, null from pupil_result
union all
select id * 3 + 2, municipality_id, educator_id, 'ACTIVITY', year, null, null, kind, level from activity;

create view published_educator_account as
select id, municipality_id, educator_id, account_id from account_educator;
