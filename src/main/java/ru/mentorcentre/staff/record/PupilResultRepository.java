package ru.mentorcentre.staff.record;

interface PupilResultRepository extends EducatorRecordRepository<PupilResult> {}
