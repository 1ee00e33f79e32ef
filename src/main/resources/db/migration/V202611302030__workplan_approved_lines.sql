-- What was approved last of an event, for everybody who does not write the plan: a plan opened for changes is still carried
-- out as it was approved. Nothing stands here before the first approval of a line.
alter table planned_event
    add column approved_title     text collate russian check (approved_title <> ''),
    add column approved_term_text text check (approved_term_text <> ''),
    add column approved_starts_on date check (approved_starts_on between date '1990-01-01' and date '2150-12-31'),
    add column approved_ends_on   date check (approved_ends_on between date '1990-01-01' and date '2150-12-31'),
    add column approved_place     text collate russian check (approved_place <> '');

update planned_event e
set approved_title = e.title, approved_term_text = e.term_text, approved_starts_on = e.starts_on,
    approved_ends_on = e.ends_on, approved_place = e.place
from work_plan p
where p.municipality_id = e.municipality_id and p.id = e.plan_id and p.approved_on is not null;
