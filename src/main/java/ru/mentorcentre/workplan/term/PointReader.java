package ru.mentorcentre.workplan.term;

import java.time.Month;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one point of a term, or tells that there is none where one has to be. */
final class PointReader {

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int MONTHS = 12;

    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern DATE_OF_TABLES = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[./]" + YEAR);
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?!\\d)");
    private static final Pattern STATED_YEAR = Pattern.compile("(?:, ?)?" + YEAR + "(?![-./]\\d)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:в|во|на|за|весь|всю|всего|период|течени[еи]|теч|протяжении|срок)(?![\\p{L}\\p{N}])[ .]*)+");
    private static final Pattern AFTER = Pattern.compile(
            "(?:(?:учебн\\p{L}+|уч|т[ .]*[./][ .]*г|с[ .]*г|т[ .]*г|текущего|тек|календарного"
                    + "|г\\.? ?г|г|год|года|году|годов|месяц|месяца|месяце|мес|включительно|вкл)(?![\\p{L}\\p{N}])[ .]*)+");

    private final TermScanner scanner;

    PointReader(TermScanner scanner) {
        this.scanner = scanner;
    }

    TermPoint next() {
        scanner.accept(BEFORE);
        var date = date();
        var point = date == null ? named() : date;
        scanner.accept(AFTER);
        var year = scanner.accept(STATED_YEAR);
        if (year == null) {
            return point;
        }
        if (point.year() != null) {
            throw TermNotRead.notUnderstood();
        }
        scanner.accept(AFTER);
        return new TermPoint(point.unit(), point.number(), point.month(), Integer.valueOf(year.group(1)));
    }

    private TermPoint date() {
        var date = scanner.accept(DATE);
        if (date != null) {
            int year = number(date, 3);
            return day(number(date, 1), number(date, 2), year < CENTURY ? THIS_CENTURY + year : year);
        }
        date = scanner.accept(DATE_OF_TABLES);
        if (date != null) {
            return day(number(date, 3), number(date, 2), number(date, 1));
        }
        date = scanner.accept(MONTH_OF_YEAR);
        if (date != null) {
            return new TermPoint(TermUnit.MONTH, null, month(number(date, 1)), number(date, 2));
        }
        date = scanner.accept(DAY_OF_MONTH);
        return date == null ? null : day(number(date, 1), number(date, 2), null);
    }

    private static TermPoint day(int day, int month, Integer year) {
        return new TermPoint(TermUnit.DAY, day, month(month), year);
    }

    private static Month month(int number) {
        if (number < 1 || number > MONTHS) {
            throw TermNotRead.because("нет месяца с номером " + number);
        }
        return Month.of(number);
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private TermPoint named() {
        var decade = scanner.word(PointReader::partOfMonth);
        var number = decade == null ? OrdinalNumbers.next(scanner) : decade;
        var unit = decade == null && number != null ? scanner.word(TermUnit::named) : null;
        scanner.accept(BEFORE);
        var month = scanner.word(MonthNames::named);
        if (decade != null) {
            unit = TermUnit.DECADE;
        } else if (unit == null && month != null) {
            unit = number == null ? TermUnit.MONTH : TermUnit.DAY;
        }
        var isDayWithoutNumber = unit == TermUnit.DAY && number == OrdinalNumbers.LAST;
        var isMonthOfMonths = unit != null && unit.compareTo(TermUnit.MONTH) > 0 && month != null;
        if (number == null && unit == null || isDayWithoutNumber || isMonthOfMonths) {
            throw TermNotRead.notUnderstood();
        }
        return new TermPoint(unit, number, month, null);
    }

    /** «начало», «середина», «конец»: the decades of a month. */
    private static Integer partOfMonth(String word) {
        if (word.matches("нач|начал.{1,2}")) {
            return 1;
        }
        if (word.matches("сер|середин.{1,2}")) {
            return 2;
        }
        return word.matches("кон|кон(?:ец|ца|це|цу|цом)") ? Integer.valueOf(OrdinalNumbers.LAST) : null;
    }
}
