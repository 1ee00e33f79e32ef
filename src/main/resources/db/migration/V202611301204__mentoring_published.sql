create view published_mentor as
select id, municipality_id, educator_id, subjects, capacity, load, state from mentor;

create view published_request as
select id, municipality_id, school_id, educator_id, managerial, subject, status from mentoring_request;

-- both sides of a municipality in numbers; a column that is not asked for is not counted
create view published_supply as
select m.id, m.id as municipality_id,
    (select count(*) from mentoring_request r where r.municipality_id = m.id and r.status = 'OPEN') as requests,
    (select count(*) from mentor t
     where t.municipality_id = m.id and t.state = 'ACTIVE' and t.load < t.capacity) as mentors,
    (select coalesce(sum(t.capacity - t.load), 0) from mentor t
     where t.municipality_id = m.id and t.state = 'ACTIVE' and t.load < t.capacity) as places
from published_municipality m;
