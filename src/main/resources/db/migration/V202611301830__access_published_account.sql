-- who signs in and as what, for the queries of other modules; accounts of the whole installation stay out
create view published_account as
select a.id, a.municipality_id, a.full_name, a.school_id, a.blocked_at is not null as blocked,
    array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
from account a
where a.municipality_id is not null;
