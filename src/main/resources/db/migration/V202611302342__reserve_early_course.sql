-- A course certified before the days of the training counts when the leader says so; what counted until now still does.
alter table training_entry
    add counts_early boolean not null default true;
alter table training_entry
    alter counts_early set default false;

alter table training_entry_history
    add counts_early boolean;
