create view published_membership as
select m.id, m.municipality_id, m.mentorship_id, m.side, m.educator_id, m.school_id, m.left_on, m.left_reason,
    p.form, p.kind, p.state, p.ended_on
from mentorship_member m
join mentorship p on p.municipality_id = m.municipality_id and p.id = m.mentorship_id;
