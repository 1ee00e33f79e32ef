-- Whose answers a count takes: of everybody, or of those who answered before and after, so that both are of the same people.
-- What was counted until now was of everybody. «aside»: how many responses
-- of each questionnaire were there and do not count.
alter table result_release
    add population text not null default 'EVERYBODY' check (population in ('EVERYBODY', 'BOTH')),
    add aside jsonb not null default '{}' check (jsonb_typeof(aside) = 'object'),
    add constraint result_release_aside_of_both check (population = 'BOTH' or aside = '{}');
alter table result_release alter column population drop default;
alter table result_release alter column aside drop default;

-- Comparisons kept from now on are of all who are counted both times; more than zero marks one that left some out at random.
comment on column kept_comparison.left_out is 'more than zero: published by ADR 0098, distorted, not shown any more';
