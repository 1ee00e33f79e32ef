package ru.mentorcentre.staff;

interface ActivityRepository extends EducatorRecords<Activity> {}
