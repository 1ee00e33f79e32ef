-- How an educator grows: tests of competence, professional activity, results of the pupils.
create table competence_test (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    educator_id     bigint  not null,
    taken_on        date    not null,
    kind            text    not null check (kind in ('SUBJECT', 'METHODICAL', 'MANAGERIAL')),
    percent         numeric(5, 2) not null check (percent between 0 and 100),
    constraint competence_test_inside_municipality unique (municipality_id, id),
    constraint competence_test_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id)
);
create sequence competence_test_seq increment by 50;
create index competence_test_by_educator on competence_test (municipality_id, educator_id, taken_on);

create table activity (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    educator_id     bigint  not null,
    year            integer not null check (year between 1990 and 2100),
    kind            text    not null check (kind in ('COURSE', 'RETRAINING', 'CONTEST', 'PROJECT', 'PUBLICATION', 'TALK',
        'OPEN_LESSON', 'MASTER_CLASS', 'SEMINAR', 'CONFERENCE', 'INTERNSHIP', 'PEER_LEARNING', 'EXPERT_WORK', 'RESEARCH',
        'OTHER')),
    level           text    not null check (level in ('SCHOOL', 'MUNICIPAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL')),
    title           text    not null collate russian check (title <> ''),
    constraint activity_inside_municipality unique (municipality_id, id),
    constraint activity_educator_fk foreign key (municipality_id, educator_id) references educator (municipality_id, id)
);
create sequence activity_seq increment by 50;
create index activity_by_educator on activity (municipality_id, educator_id, year);

-- A mean of all pupils of the educator, never a single pupil.
create table pupil_result (
    id              bigint  primary key,
    version         integer not null,
    municipality_id bigint  not null references municipality (id),
    educator_id     bigint  not null,
    year            integer not null check (year between 2000 and 2100),
    exam            text    not null check (exam in ('VPR', 'OGE', 'EGE')),
    subject         text    not null,
    pupils          integer not null check (pupils between 1 and 1000),
    mean            numeric(5, 2) not null check (mean between 0 and 100),
    constraint pupil_result_inside_municipality unique (municipality_id, id),
    constraint pupil_result_once unique (municipality_id, educator_id, year, exam, subject),
    constraint pupil_result_educator_fk foreign key (municipality_id, educator_id)
        references educator (municipality_id, id)
);
create sequence pupil_result_seq increment by 50;
