-- What an administrator has set for the whole installation, each under a name of its own.
create table installation_setting (
    key   text primary key,
    value text not null
);

-- Links lead to the one address of the installation; what a browser once said is not kept beside a survey or a letter.
alter table campaign drop column site;
alter table letter drop column site;
