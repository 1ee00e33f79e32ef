-- A file of a record of some room; the record refers to it.
create table attachment (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    file_name       text    not null check (length(file_name) between 1 and 150),
    file_type       text    not null check (file_type in ('PDF', 'DOCX', 'JPEG', 'PNG')),
    file_size       bigint  not null,
    content         bytea   not null check (length(content) between 1 and 10485760),
    constraint attachment_inside_municipality unique (municipality_id, id),
    constraint attachment_size_is_told_rightly check (file_size = length(content))
);
create sequence attachment_seq increment by 50;
-- pictures and documents are packed already
alter table attachment alter column content set storage external;
