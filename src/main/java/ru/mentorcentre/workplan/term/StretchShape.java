package ru.mentorcentre.workplan.term;

/** Which side of a stretch of days is named, and how. */
enum StretchShape {
    /** «октябрь» */
    ONE,
    /** «ноябрь – май», «с 1 по 10 октября» */
    RANGE,
    /** «с 1 октября до мая» */
    RANGE_UNTIL,
    /** «с октября», «не ранее 15 мая»: no end is named. */
    FROM,
    /** «по май», «не позднее 20.05.2027» */
    THROUGH,
    /** «до 15 мая» with that day; «до мая» without that month. */
    UNTIL;

    boolean isOpen() {
        return compareTo(FROM) >= 0;
    }
}
