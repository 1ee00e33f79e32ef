create view published_order as
select id, municipality_id, number, issued_on from centre_order;

create view published_municipality as
select id, id as municipality_id, reporting_year from municipality;
