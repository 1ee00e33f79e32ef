-- Two cards of one person become one: whoever was in pairs by the other card is in them by the one that stays. As before,
-- and the keys of the two people follow those of the members.
create or replace function mentorship_couples() returns trigger language plpgsql as $$
begin
    insert into mentorship_couple as c (municipality_id, mentor_member_id, mentee_member_id, mentor_id,
            mentor_educator_id, mentee_key, period, holds)
        select m.municipality_id, m.id, e.id, m.mentor_id, m.educator_id, e.mentee_key,
            daterange(m.joined_on, m.left_on) * daterange(e.joined_on, e.left_on),
            m.left_on is null and e.left_on is null
        from mentorship_member m
        join mentorship_member e on e.municipality_id = m.municipality_id and e.mentorship_id = m.mentorship_id
            and e.side = 'MENTEE' and e.counts
        where m.municipality_id = new.municipality_id and m.mentorship_id = new.mentorship_id
            and m.side = 'MENTOR' and m.counts and new.id in (m.id, e.id)
        order by m.mentor_id
    on conflict on constraint mentorship_couple_pk do update
        set period = excluded.period, holds = excluded.holds,
            mentor_educator_id = excluded.mentor_educator_id, mentee_key = excluded.mentee_key
        where (c.period, c.holds, c.mentor_educator_id, c.mentee_key)
            is distinct from (excluded.period, excluded.holds, excluded.mentor_educator_id, excluded.mentee_key);
    return null;
end $$;
