-- What the agreement with a mentor says besides its number (Labour Code art. 351.8): how long it lasts and the pay.
alter table mentor
    add column agreement_until date check (agreement_until <= date '2100-12-31'),
    add column pay text check (pay <> ''),
    add constraint mentor_agreement_period check (agreement_until is null or agreement_until >= agreement_on),
    add constraint mentor_agreement_end_has_start check (agreement_until is null or agreement_on is not null);
alter table mentor_history
    add column agreement_until date,
    add column pay text;
