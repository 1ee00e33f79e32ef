-- who signs in and as what, for the queries of other modules; accounts of the whole installation stay out
create view published_account as
select id, municipality_id, full_name, school_id, blocked_at is not null as blocked
from account
where municipality_id is not null;

-- an account and one of its roles; the key is spread so that none is used twice
create view published_account_role as
select r.account_id * 32 + array_position(array['HEAD', 'LEADER', 'METHODIST', 'MODERATOR', 'SCHOOL_HEAD', 'CURATOR',
    'MENTOR', 'MENTEE'], r.role) as id, a.municipality_id, r.account_id, r.role
from account_role r
join account a on a.id = r.account_id
where a.municipality_id is not null;
