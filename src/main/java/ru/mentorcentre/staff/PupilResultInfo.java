package ru.mentorcentre.staff;

import java.math.BigDecimal;

/**
 * How the pupils of an educator did in one exam of one year.
 *
 * @param pupils how many sat it
 * @param mean mean result in per cent of the highest, 0 to 100
 */
public record PupilResultInfo(long id, int year, PupilExam exam, Subject subject, int pupils, BigDecimal mean) {}
