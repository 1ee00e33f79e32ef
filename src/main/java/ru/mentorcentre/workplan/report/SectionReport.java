package ru.mentorcentre.workplan.report;

/** The numbers of one section in a period. */
public record SectionReport(String title, ReportCounts counts) {}
