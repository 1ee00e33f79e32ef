-- An account's school lives behind the same wall as the account.
alter table account
    add constraint account_school foreign key (municipality_id, school_id) references school (municipality_id, id);
create index account_school on account (municipality_id, school_id);
