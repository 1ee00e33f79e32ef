-- How messages of a kind begin in this centre, where it does not take the words that come with the program.
create table message_template (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    kind            text    not null check (kind in ('CONSULTATIONS', 'RESULTS', 'INVITATION', 'REMINDER')),
    subject         text    not null check (subject <> '' and length(subject) <= 200),
    body            text    not null check (body <> '' and length(body) <= 4000),
    constraint message_template_inside_municipality unique (municipality_id, id),
    constraint message_template_once unique (municipality_id, kind)
);
create sequence message_template_seq increment by 50;
