-- the standing is of the reporting year; whoever does not ask for it pays nothing: the planner leaves the joins out
create view published_school as
select s.id, s.municipality_id, s.code, s.short_name, s.closed_on,
    m.reporting_year, st.type, st.stable_high, st.stable_low
from school s
left join published_municipality m on m.id = s.municipality_id
left join school_standing st
    on st.municipality_id = s.municipality_id and st.school_id = s.id and st.year = m.reporting_year;

create view published_listing as
select id, municipality_id, school_id, kind, starts_on, ends_on from listing;
