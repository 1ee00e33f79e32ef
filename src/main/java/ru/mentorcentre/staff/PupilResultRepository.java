package ru.mentorcentre.staff;

interface PupilResultRepository extends EducatorRecords<PupilResult> {}
