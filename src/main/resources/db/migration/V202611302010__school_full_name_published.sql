-- People write the school by its full name, too, when they paste lists of names.
create or replace view published_school as
select s.id, s.municipality_id, s.code, s.short_name, s.closed_on, m.reporting_year, s.full_name
from school s
left join published_municipality m on m.id = s.municipality_id;
