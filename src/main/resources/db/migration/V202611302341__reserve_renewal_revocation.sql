-- A wrong renewal of an entry is taken back, on record; and an order lets an entry be valid for five years at most.
alter table register_renewal
    add revoked_on date check (revoked_on between date '1990-01-01' and date '2100-12-31'),
    add revoked_by_id bigint references account (id) on delete set null,
    add revocation_reason text check (revocation_reason <> ''),
    add constraint register_renewal_revoked check ((revoked_on is null) = (revocation_reason is null));
-- what is longer already is there to be revoked
alter table register_renewal
    add constraint register_renewal_years
        check (revoked_on is not null or valid_until <= order_on + interval '5 years') not valid;
create index register_renewal_by_revoker on register_renewal (revoked_by_id);
