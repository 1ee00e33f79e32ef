package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not read for sure is kept as text, says so, and is never overdue. */
class UnreadableTermTests {

    private static final String KEPT = "срок не разобран, хранится как написан";
    private static final String PIECES = "октябрь,мая,до,с,по,и,–,15,31.02,2027,I,квартал,неделя,2-я,далее,"
            + "в течение года,раз в месяц,по мере,(,),;,/,.,2026/27,конец,февраля,не позднее,полугодие,\u00a0,х";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31 февраля                  | в феврале 2027 года нет 31-го числа
                    31.02                       | в феврале 2027 года нет 31-го числа
                    31 февраля 2028 года        | в феврале 2028 года нет 31-го числа
                    29.02.2027                  | в феврале 2027 года нет 29-го числа
                    31 ноября, далее по запросу | в ноябре 2026 года нет 31-го числа
                    5-я неделя февраля          | в феврале 2027 года нет 5-й недели
                    4 декада марта              | в марте 2027 года нет 4-й декады
                    15.13.2027                  | нет месяца с номером 13
                    5 квартал                   | нет 5-го квартала
                    май – апрель 2027           | конец раньше начала: с 01.05.2027 по 30.04.2027
                    с 10 по 5 октября           | конец раньше начала: с 10.10.2026 по 05.10.2026, допишите год
                    с 31.05.2027 по 01.11.2026  | конец раньше начала: с 31.05.2027 по 01.11.2026
                    май – октябрь               | конец раньше начала: с 01.05.2027 по 31.10.2026, допишите год
                    III квартал                 | III квартал приходится на два учебных года, допишите год
                    I полугодие 2027            | полугодие учебного или календарного года? Напишите месяцы
                    зимние каникулы             | у каждой школы свои даты, напишите числа
                    I четверть                  | у каждой школы свои даты, напишите числа
                    по мере необходимости, но не позднее 15 мая | названы и условие, и срок; напишите сначала срок, затем условие
                    по плану ИРО на октябрь     | названы и условие, и срок; напишите сначала срок, затем условие
                    """)
    void theReasonIsTold(String raw, String reason) {
        var term = TermReader.read(raw, PlanYear.school(2026));
        assertThat(term.problem()).isEqualTo(reason);
        assertThat(term.words()).isEqualTo(KEPT + ": " + reason);
        assertKept(term, raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "когда-нибудь",
                "лето",
                "15",
                "мая 15",
                "октябрь ноябрь",
                "октябрь –",
                "октябрь,, и",
                "с",
                "до",
                "квартал",
                "неделя марта",
                "15 квартал мая",
                "сентябрь – октябрь – ноябрь",
                "с мая, до июня",
                "2023–2025 годы",
                "1,5 мая 2,7",
                "октябрь!",
                "15 – май",
                "октябрь, 15",
                "май 2026 2027",
                "до 15 числа каждого месяца",
                "последний день мая",
                "раз в две недели",
                "далее по мере необходимости",
                "октябрь следующего года",
            })
    void textIsKept(String raw) {
        var term = TermReader.read(raw, PlanYear.school(2026));
        assertThat(term.words()).isEqualTo(KEPT);
        assertKept(term, raw);
    }

    @Test
    void nothingAndTooMuch() {
        assertThat(TermReader.read(null, PlanYear.school(2026)).problem()).isEqualTo("срок не указан");
        assertThat(TermReader.read(" \u00a0", PlanYear.school(2026)).problem()).isEqualTo("срок не указан");
        assertThat(TermReader.read(" – ", PlanYear.school(2026)).words()).isEqualTo("срок не указан");
        assertThat(TermReader.read("май, ".repeat(100), PlanYear.school(2026)).problem())
                .isEqualTo("слишком длинный текст");
    }

    @Test
    void oneStatedYearIsTheYearOfBothEndsInACalendarPlan() {
        var term = TermReader.read("ноябрь – май 2027", PlanYear.calendar(2027));
        assertThat(term.problem()).isEqualTo("конец раньше начала: с 01.11.2027 по 31.05.2027");
    }

    @RepeatedTest(20)
    void nothingThatIsTypedBreaksIt(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var pieces = PIECES.split(",");
        for (int i = 0; i < 500; i++) {
            var raw = random.ints(1 + random.nextInt(7), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece] + (random.nextBoolean() ? " " : ""))
                    .collect(Collectors.joining());
            var plan = random.nextBoolean() ? PlanYear.school(2026) : PlanYear.calendar(2026);
            var term = TermReader.read(raw, plan);
            assertThat(term.raw()).isEqualTo(raw);
            assertThat(term.words()).isNotBlank().doesNotContain("null", "-1");
            if (term.start() != null && term.end() != null) {
                assertThat(term.end()).isAfterOrEqualTo(term.start());
            }
        }
    }

    private static void assertKept(Term term, String raw) {
        assertThat(term.kind()).isEqualTo(TermKind.UNREADABLE);
        assertThat(term.raw()).isEqualTo(raw);
        assertThat(term.bounds()).isEqualTo(TermBounds.NONE);
        assertThat(term.isOverdue(LocalDate.MAX)).isFalse();
    }
}
