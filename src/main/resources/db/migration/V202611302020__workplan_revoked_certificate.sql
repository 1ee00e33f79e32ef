-- A certificate whose mark was taken off: whoever holds it learns that it was revoked, and when.
create table revoked_certificate (
    id               bigint  primary key,
    version          integer not null,
    municipality_id  bigint  not null references municipality (id),
    participation_id bigint  not null,
    number           text    not null check (number ~ '^[0-9]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}$'),
    certified_on     date    not null,
    revoked_on       date    not null,
    constraint revoked_certificate_inside_municipality unique (municipality_id, id),
    constraint revoked_certificate_once unique (municipality_id, number),
    constraint revoked_certificate_order check (revoked_on >= certified_on),
    constraint revoked_certificate_participation_fk foreign key (municipality_id, participation_id)
        references participation (municipality_id, id)
);
create sequence revoked_certificate_seq increment by 50;
create index revoked_certificate_by_participation on revoked_certificate (municipality_id, participation_id);
create index revoked_certificate_by_number on revoked_certificate (number);

-- those that died without a word until now
insert into revoked_certificate (id, version, municipality_id, participation_id, number, certified_on, revoked_on)
select nextval('revoked_certificate_seq'), 0, municipality_id, id, certificate_number, certified_on,
    greatest(certified_on, recorded_at::date)
from participation
where certificate_number is not null and state <> 'ATTENDED';

update participation set certificate_number = null, certified_on = null
where certificate_number is not null and state <> 'ATTENDED';
