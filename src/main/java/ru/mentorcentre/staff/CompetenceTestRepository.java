package ru.mentorcentre.staff;

interface CompetenceTestRepository extends EducatorRecords<CompetenceTest> {}
