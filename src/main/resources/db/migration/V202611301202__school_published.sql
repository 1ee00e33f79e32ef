-- whoever does not ask for the year pays nothing for it: the planner leaves the join out
create view published_school as
select s.id, s.municipality_id, s.code, s.short_name, s.closed_on, m.reporting_year
from school s
left join published_municipality m on m.id = s.municipality_id;

create view published_standing as
select id, municipality_id, school_id, year, type, stable_high, stable_low from school_standing;

create view published_listing as
select id, municipality_id, school_id, kind, starts_on, ends_on from listing;
