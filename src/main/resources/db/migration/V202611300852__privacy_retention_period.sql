-- How long a centre keeps a kind of data; kinds without a row keep the proposal of the program.
create table retention_period (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    kind            text    not null,
    -- empty for without end
    months          integer check (months between 1 and 1200),
    -- document and clause, empty until the centre names them
    ground          text    check (ground <> ''),
    act             text    not null check (act in ('ANONYMISE', 'REMOVE', 'REMIND')),
    unique (municipality_id, id),
    unique (municipality_id, kind)
);
create sequence retention_period_seq increment by 50;
