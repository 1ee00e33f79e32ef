package ru.mentorcentre.workplan.term;

/**
 * How a term is given: the eight kinds of domain §10.2, exact days, which people write as well, and text that could not
 * be read.
 */
public enum TermKind {
    /** «Октябрь». */
    MONTH("месяц", TermBounds.MONTHS),
    /** «Ноябрь – май», «I квартал». */
    MONTH_RANGE("месяцы подряд", TermBounds.MONTHS),
    /** «Октябрь, январь, май»: several sessions. */
    MONTH_LIST("месяцы через запятую", TermBounds.MONTHS),
    /** «15 мая», «до 15 мая», «2-я неделя марта», «с октября». */
    DAYS("по дням", TermBounds.DAYS),
    /** «В течение года», «ежемесячно». */
    YEAR_LONG("весь год", TermBounds.PLAN_YEAR),
    /** «Весь период действия программы». */
    PROGRAMME("весь период программы", TermBounds.PROGRAMME_TERM),
    /** «По мере необходимости». */
    EVENT("по мере необходимости", TermBounds.NONE),
    /** «По плану института развития образования». */
    EXTERNAL("по плану других", TermBounds.EXTERNAL_DATE),
    /** «Октябрь, далее по мере необходимости»: the head has the deadline, the rest stays open. */
    COMPOUND("срок с продолжением", TermBounds.NONE),
    /** Text kept as it was written. */
    UNREADABLE("не разобран", TermBounds.NONE);

    private final String title;
    private final TermBounds bounds;

    TermKind(String title, TermBounds bounds) {
        this.title = title;
        this.bounds = bounds;
    }

    public String title() {
        return title;
    }

    TermBounds bounds() {
        return bounds;
    }
}
