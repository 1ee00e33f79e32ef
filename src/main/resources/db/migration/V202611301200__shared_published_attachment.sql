-- views published_… are what a module shows to the queries of others (ADR 0165): plain columns, no rows of their own
create view published_attachment as
select id, municipality_id, file_name, file_type, file_size from attachment;
