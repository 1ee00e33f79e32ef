-- Two cards with like names that are two people's: nobody is asked about them again.
create table different_people (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    one_id          bigint  not null,
    other_id        bigint  not null,
    constraint different_people_inside_municipality unique (municipality_id, id),
    constraint different_people_once unique (municipality_id, one_id, other_id),
    constraint different_people_one_fk foreign key (municipality_id, one_id) references educator (municipality_id, id),
    constraint different_people_other_fk foreign key (municipality_id, other_id) references educator (municipality_id, id),
    constraint different_people_in_order check (one_id < other_id)
);
create sequence different_people_seq increment by 50;
create index different_people_by_other on different_people (municipality_id, other_id);
