package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people really type. */
class TermVariantsTests {

    private static final PlanYear SCHOOL = PlanYear.school(2026).of(days("2025-09-01", "2028-06-30"));
    private static final PlanYear CALENDAR = PlanYear.calendar(2027);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ноябрь – май",
                "Ноябрь-май",
                "НОЯБРЬ — МАЙ",
                "ноябрь—май",
                "ноябрь  -  май",
                "ноябрь−май",
                "ноябрь‑май",
                "\u00a0ноябрь\u00a0–\u00a0май\u00a0",
                "нояб.–май",
                "ноя.-май",
                "с ноября по май",
                "с ноября до конца мая",
                "С ноября 2026 г. по май 2027 г.",
                "ноябрь 2026 – май 2027",
                "ноябрь – май 2027",
                "ноябрь 2026 – май",
                "ноябрь – май 2026/27 уч. года",
                "11.2026 – 05.2027",
                "с 01.11.2026 по 31.05.2027",
                "01.11.26-31.05.27",
                "с 1 ноября по 31 мая",
                "1 ноября – 31 мая 2027 года",
                "2026-11-01 – 2027-05-31",
                "нoябpь - мaй",
                "в период с ноября по май",
                "в ноябре–мае",
                "в течение ноября – мая",
                "ноябрь\t–\nмай",
                "ноябрь -- май.",
            })
    void novemberToMay(String raw) {
        assertRead(raw, SCHOOL, "2026-11-01", "2027-05-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    октябрь                        | MONTH       | 2026-10-01 | 2026-10-31
                    Окт.                           | MONTH       | 2026-10-01 | 2026-10-31
                    в октябре                      | MONTH       | 2026-10-01 | 2026-10-31
                    октябрь месяц                  | MONTH       | 2026-10-01 | 2026-10-31
                    октябрь т.г.                   | MONTH       | 2026-10-01 | 2026-10-31
                    сент                           | MONTH       | 2026-09-01 | 2026-09-30
                    в течение марта                | MONTH       | 2027-03-01 | 2027-03-31
                    март 2027 г.                   | MONTH       | 2027-03-01 | 2027-03-31
                    март, 2027 год                 | MONTH       | 2027-03-01 | 2027-03-31
                    Февраль 2021                   | MONTH       | 2021-02-01 | 2021-02-28
                    май 2026/2027 учебного года    | MONTH       | 2027-05-01 | 2027-05-31
                    03.2027                        | MONTH       | 2027-03-01 | 2027-03-31
                    янв–фев                        | MONTH_RANGE | 2027-01-01 | 2027-02-28
                    янв.-февр.                     | MONTH_RANGE | 2027-01-01 | 2027-02-28
                    сентябрь-октябрь               | MONTH_RANGE | 2026-09-01 | 2026-10-31
                    Февраль - март 2021            | MONTH_RANGE | 2021-02-01 | 2021-03-31
                    август – сентябрь 2026         | MONTH_RANGE | 2026-08-01 | 2026-09-30
                    I квартал                      | MONTH_RANGE | 2027-01-01 | 2027-03-31
                    1 квартал 2027                 | MONTH_RANGE | 2027-01-01 | 2027-03-31
                    1-й кв. 2027 г.                | MONTH_RANGE | 2027-01-01 | 2027-03-31
                    П кв.                          | MONTH_RANGE | 2027-04-01 | 2027-06-30
                    II кв                          | MONTH_RANGE | 2027-04-01 | 2027-06-30
                    Ⅱ квартал                      | MONTH_RANGE | 2027-04-01 | 2027-06-30
                    четвертый квартал              | MONTH_RANGE | 2026-10-01 | 2026-12-31
                    IV квартал – I квартал         | MONTH_RANGE | 2026-10-01 | 2027-03-31
                    IV–I квартал                   | MONTH_RANGE | 2026-10-01 | 2027-03-31
                    3-4 квартал 2026               | MONTH_RANGE | 2026-07-01 | 2026-12-31
                    I полугодие                    | MONTH_RANGE | 2026-09-01 | 2026-12-31
                    второе полугодие               | MONTH_RANGE | 2027-01-01 | 2027-05-31
                    2-е полугодие 2025/26 уч. года | MONTH_RANGE | 2026-01-01 | 2026-05-31
                    октябрь, январь, май           | MONTH_LIST  | 2026-10-01 | 2027-05-31
                    октябрь и апрель               | MONTH_LIST  | 2026-10-01 | 2027-04-30
                    май, октябрь                   | MONTH_LIST  | 2026-10-01 | 2027-05-31
                    октябрь/ноябрь                 | MONTH_LIST  | 2026-10-01 | 2026-11-30
                    октябрь; декабрь – февраль     | MONTH_LIST  | 2026-10-01 | 2027-02-28
                    Февраль, март 2021             | MONTH_LIST  | 2021-02-01 | 2021-03-31
                    сентябрь, январь 2027          | MONTH_LIST  | 2026-09-01 | 2027-01-31
                    октябрь 2025, январь           | MONTH_LIST  | 2025-10-01 | 2026-01-31
                    1 и 4 квартал                  | MONTH_LIST  | 2026-10-01 | 2027-03-31
                    15 мая                         | DAYS        | 2027-05-15 | 2027-05-15
                    15-го мая 2027 года            | DAYS        | 2027-05-15 | 2027-05-15
                    1-е сентября                   | DAYS        | 2026-09-01 | 2026-09-01
                    15.03.2027                     | DAYS        | 2027-03-15 | 2027-03-15
                    15.03.27 г.                    | DAYS        | 2027-03-15 | 2027-03-15
                    15.03                          | DAYS        | 2027-03-15 | 2027-03-15
                    15–20 марта                    | DAYS        | 2027-03-15 | 2027-03-20
                    с 1 по 10 октября              | DAYS        | 2026-10-01 | 2026-10-10
                    с 1 по 10 октября 2025         | DAYS        | 2025-10-01 | 2025-10-10
                    с 15.03 по 20.03.2027          | DAYS        | 2027-03-15 | 2027-03-20
                    15-20.03.2027                  | DAYS        | 2027-03-15 | 2027-03-20
                    с 25 декабря по 5 января       | DAYS        | 2026-12-25 | 2027-01-05
                    25 декабря – 5 января 2027     | DAYS        | 2026-12-25 | 2027-01-05
                    15, 22 марта                   | DAYS        | 2027-03-15 | 2027-03-22
                    15 и 22 марта                  | DAYS        | 2027-03-15 | 2027-03-22
                    2-я неделя марта               | DAYS        | 2027-03-08 | 2027-03-14
                    2 нед. марта                   | DAYS        | 2027-03-08 | 2027-03-14
                    первая неделя октября          | DAYS        | 2026-10-01 | 2026-10-07
                    последняя неделя октября       | DAYS        | 2026-10-25 | 2026-10-31
                    5-я неделя октября             | DAYS        | 2026-10-29 | 2026-10-31
                    1–2 неделя октября             | DAYS        | 2026-10-01 | 2026-10-14
                    октябрь (2-я неделя)           | DAYS        | 2026-10-08 | 2026-10-14
                    II декада ноября               | DAYS        | 2026-11-11 | 2026-11-20
                    вторая половина февраля        | DAYS        | 2027-02-16 | 2027-02-28
                    начало сентября                | DAYS        | 2026-09-01 | 2026-09-10
                    середина ноября                | DAYS        | 2026-11-11 | 2026-11-20
                    конец мая                      | DAYS        | 2027-05-21 | 2027-05-31
                    в конце мая                    | DAYS        | 2027-05-21 | 2027-05-31
                    конец мая – начало июня        | DAYS        | 2027-05-21 | 2027-06-10
                    до 15 мая                      | DAYS        |            | 2027-05-15
                    к 15 мая                       | DAYS        |            | 2027-05-15
                    в срок до 15.05                | DAYS        |            | 2027-05-15
                    не позднее 20.05.2027          | DAYS        |            | 2027-05-20
                    до мая                         | DAYS        |            | 2027-04-30
                    до конца мая                   | DAYS        |            | 2027-05-31
                    по май                         | DAYS        |            | 2027-05-31
                    с октября                      | DAYS        | 2026-10-01 |
                    начиная с 15 октября           | DAYS        | 2026-10-15 |
                    не ранее 15 мая                | DAYS        | 2027-05-15 |
                    в течение года                 | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    В течении учебного года        | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    в течение уч. года             | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    в теч. года                    | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    в теч.уч.г.                    | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    в т/г                          | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    в т.г.                         | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    в течение всего учебного года  | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    на протяжении года             | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    весь год                       | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    постоянно                      | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    постоянно в течение года       | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    2025/26 учебный год            | YEAR_LONG   | 2025-09-01 | 2026-08-31
                    в 2025-2026 учебном году       | YEAR_LONG   | 2025-09-01 | 2026-08-31
                    2027 год                       | YEAR_LONG   | 2027-01-01 | 2027-12-31
                    в течение 2027 г.              | YEAR_LONG   | 2027-01-01 | 2027-12-31
                    ежемесячно                     | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    еженедельно                    | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    ежеквартально                  | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    1 раз в четверть               | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    раз в месяц                    | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    ежемесячно в течение года      | YEAR_LONG   | 2026-09-01 | 2027-08-31
                    октябрь – май, ежемесячно      | MONTH_RANGE | 2026-10-01 | 2027-05-31
                    ежемесячно с октября по май    | MONTH_RANGE | 2026-10-01 | 2027-05-31
                    весь период                    | PROGRAMME   | 2025-09-01 | 2028-06-30
                    в период реализации программы  | PROGRAMME   | 2025-09-01 | 2028-06-30
                    в течение всего периода действия программы | PROGRAMME | 2025-09-01 | 2028-06-30
                    по мере необходимости          | EVENT       |            |
                    по необходимости               | EVENT       |            |
                    По запросу школ                | EVENT       |            |
                    по согласованию                | EXTERNAL    |            |
                    по графику школ                | EXTERNAL    |            |
                    по отдельному плану            | EXTERNAL    |            |
                    по плану ИРО                   | EXTERNAL    |            |
                    согласно плану-графику         | EXTERNAL    |            |
                    По плану работы ИРО КК         | EXTERNAL    |            |
                    по приказу от 01.09.2026       | EXTERNAL    |            |
                    """)
    void inASchoolYear(String raw, TermKind kind, LocalDate start, LocalDate end) {
        var term = TermReader.read(raw, SCHOOL);
        assertThat(term.kind()).as(term.words()).isEqualTo(kind);
        assertThat(term.start()).isEqualTo(start);
        assertThat(term.end()).isEqualTo(end);
        assertThat(term.canBeOverdue()).isEqualTo(end != null);
        assertThat(term.raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    октябрь                | 2027-10-01 | 2027-10-31
                    февраль, март          | 2027-02-01 | 2027-03-31
                    октябрь, январь, май   | 2027-01-01 | 2027-10-31
                    ноябрь – май           | 2027-11-01 | 2028-05-31
                    октябрь 2026 – май     | 2026-10-01 | 2027-05-31
                    с 25 декабря по 5 января | 2027-12-25 | 2028-01-05
                    III квартал            | 2027-07-01 | 2027-09-30
                    3-4 квартал            | 2027-07-01 | 2027-12-31
                    IV–I квартал           | 2027-10-01 | 2028-03-31
                    I полугодие            | 2027-01-01 | 2027-06-30
                    2 полугодие 2026       | 2026-07-01 | 2026-12-31
                    в течение года         | 2027-01-01 | 2027-12-31
                    май 2026/27 уч. года   | 2027-05-01 | 2027-05-31
                    """)
    void inACalendarYear(String raw, String start, String end) {
        assertRead(raw, CALENDAR, start, end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Октябрь, далее – по мере необходимости | MONTH | 2026-10-31 | по мере необходимости
                    октябрь; затем: По запросу школ (2–3 раза) | MONTH | 2026-10-31 | По запросу школ (2–3 раза)
                    октябрь по мере необходимости          | MONTH | 2026-10-31 | по мере необходимости
                    октябрь - по мере необходимости        | MONTH | 2026-10-31 | по мере необходимости
                    Февраль 2021, в течение года           | MONTH | 2021-02-28 | в течение года
                    сентябрь, октябрь, по плану ИРО        | MONTH_LIST | 2026-10-31 | по плану ИРО
                    октябрь (по согласованию)              | MONTH | 2026-10-31 | по согласованию
                    до 15 октября, далее ежемесячно        | DAYS | 2026-10-15 | ежемесячно
                    октябрь и далее                        | MONTH | 2026-10-31 | ''
                    """)
    void withATail(String raw, TermKind headKind, LocalDate end, String tail) {
        var term = TermReader.read(raw, SCHOOL);
        assertThat(term.kind()).as(term.words()).isEqualTo(TermKind.COMPOUND);
        assertThat(term.headKind()).isEqualTo(headKind);
        assertThat(term.end()).isEqualTo(end);
        assertThat(term.openTail()).isEqualTo(tail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ежемесячно                   | раз в месяц
                    каждую неделю                | раз в неделю
                    1 раз в четверть             | раз в учебную четверть
                    не реже одного раза в квартал | раз в квартал
                    2 раза в год                 | 2 раза в год
                    5 раз в учебный год          | 5 раз в год
                    дважды                       |
                    """)
    void howOften(String raw, String title) {
        var often = TermReader.read(raw, SCHOOL).head().repetition();
        assertThat(often == null ? null : often.title()).isEqualTo(title);
    }

    @Test
    void programmeWithoutATermHasNoDays() {
        var term = TermReader.read("весь период действия программы", PlanYear.school(2026));
        assertThat(term.kind()).isEqualTo(TermKind.PROGRAMME);
        assertThat(term.canBeOverdue()).isFalse();
        assertThat(term.words()).isEqualTo("весь период программы: её срок не указан");
    }

    private static void assertRead(String raw, PlanYear plan, String start, String end) {
        var term = TermReader.read(raw, plan);
        assertThat(term.start()).as(term.words()).isEqualTo(start);
        assertThat(term.end()).isEqualTo(end);
    }

    private static DayRange days(String first, String last) {
        return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
