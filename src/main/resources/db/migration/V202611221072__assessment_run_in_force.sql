-- The run in force of a year: the last one a municipality made itself, or the one somebody chose. Until now it was
-- always the last run.
alter table assessment_year add standing_run_id bigint;
update assessment_year y set standing_run_id =
    (select r.id from classification_run r where r.municipality_id = y.municipality_id and r.year = y.year
     order by r.number desc limit 1);
alter table assessment_year add constraint assessment_year_standing
    foreign key (municipality_id, standing_run_id) references classification_run (municipality_id, id);
create index assessment_year_standing_run on assessment_year (standing_run_id);
