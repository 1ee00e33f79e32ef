package ru.mentorcentre.staff.record;

interface ActivityRepository extends EducatorRecordRepository<Activity> {}
