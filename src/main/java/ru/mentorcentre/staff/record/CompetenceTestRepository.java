package ru.mentorcentre.staff.record;

interface CompetenceTestRepository extends EducatorRecordRepository<CompetenceTest> {}
