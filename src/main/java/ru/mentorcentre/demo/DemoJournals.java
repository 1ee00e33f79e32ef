package ru.mentorcentre.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.journal.AchievementSharing;
import ru.mentorcentre.journal.Diaries;
import ru.mentorcentre.journal.GoalsReached;
import ru.mentorcentre.journal.Meetings;
import ru.mentorcentre.journal.NewAchievement;
import ru.mentorcentre.journal.NewMeeting;
import ru.mentorcentre.journal.NewOutcome;
import ru.mentorcentre.journal.NewPlanRow;
import ru.mentorcentre.journal.Outcomes;
import ru.mentorcentre.journal.Plans;
import ru.mentorcentre.journal.PracticeFormat;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipMemberInfo;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.Mentorships;

/** What the pairs of a municipality have done, so that some go well, some need contact and some have only begun. */
@Component
@Profile("demo")
class DemoJournals {

    private static final int OFTEN = 14;
    private static final int LONG_AGO = 37;
    private static final int YOUNG = 21;

    private static final List<String> THEMES = List.of(
            "Познакомились, договорились о целях на полугодие",
            "Разобрали план урока и первые пять минут",
            "Посетили урок наставника, отметили приёмы",
            "Урок наставляемого с разбором: темп и вопросы классу",
            "Задания разного уровня для слабых и сильных",
            "Разобрали проверочную работу: где теряют баллы");

    private static final List<String> AGREED = List.of(
            "Составить план на месяц и показать друг другу",
            "Начинать урок с задания на доске, без слов",
            "Попробовать парную работу в 7 классе",
            "Записать на видео три минуты объяснения");

    private static final List<String> STEPS = List.of(
            "Посетить два урока наставника",
            "Провести открытый урок с разбором",
            "Собрать банк заданий по теме четверти");

    private static final List<String> ACHIEVEMENTS = List.of(
            "Первый открытый урок",
            "Класс сам составил правила дискуссии",
            "Грамота за муниципальный конкурс «Первые шаги»",
            "Родители поблагодарили за проект");

    private final Mentorships mentorships;
    private final Meetings meetings;
    private final Plans plans;
    private final Diaries diaries;
    private final Outcomes outcomes;
    private final Clock clock;
    private final DemoAuthors authors;

    DemoJournals(
            Mentorships mentorships,
            Meetings meetings,
            Plans plans,
            Diaries diaries,
            Outcomes outcomes,
            Clock clock,
            DemoAuthors authors) {
        this.authors = authors;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.plans = plans;
        this.diaries = diaries;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Fills the journals of the current municipality. */
    void fill() {
        List<MentorshipInfo> pairs = mentorships.all().stream()
                .filter(pair -> pair.state().hasWorked())
                .sorted(Comparator.comparing(MentorshipInfo::id))
                .toList();
        for (int i = 0; i < pairs.size(); i++) {
            fill(pairs.get(i), i);
        }
    }

    private void fill(MentorshipInfo pair, int at) {
        boolean over = pair.state().isOver();
        LocalDate end = over ? pair.endedOn() : today();
        boolean young = pair.startsOn().isAfter(today().minusDays(YOUNG));
        if (pair.form() == MentoringForm.FLASH) {
            meet(pair, pair.startsOn(), "Показали, как собрать тест с автоматической проверкой", null, null);
        } else if (over || !young) {
            boolean forgotten = pair.state() == MentorshipState.ACTIVE && at % 3 == 2;
            meetings(pair, forgotten ? end.minusDays(LONG_AGO) : end.minusDays(over ? 2 : 5), !over && !forgotten);
        }
        plan(pair, over, end);
        diary(pair, at, young);
        // the meeting of one day still waits for its outcome, so that the first page can ask for it
        if (pair.state() == MentorshipState.FINISHED && pair.form() != MentoringForm.FLASH) {
            pair.of(MemberSide.MENTEE)
                    .forEach(mentee -> outcomes.put(
                            mentee.id(),
                            new NewOutcome(
                                    GoalsReached.PARTLY,
                                    new BigDecimal("54"),
                                    new BigDecimal("71.5"),
                                    "Уверенно начинает урок и держит темп. Осталось: задания для сильных.")));
        }
    }

    /** Every other week, up to this day. */
    private void meetings(MentorshipInfo pair, LocalDate last, boolean more) {
        int number = 0;
        for (LocalDate day = pair.startsOn().plusDays(2); !day.isAfter(last); day = day.plusDays(OFTEN)) {
            boolean latest = day.plusDays(OFTEN).isAfter(last);
            meet(
                    pair,
                    latest ? last : day,
                    THEMES.get(number % THEMES.size()) + (number < THEMES.size() ? "" : ", ещё раз"),
                    AGREED.get(number % AGREED.size()),
                    latest && more && pair.state() == MentorshipState.ACTIVE ? today().plusDays(9) : null);
            number++;
        }
    }

    private void meet(MentorshipInfo pair, LocalDate day, String theme, String agreed, LocalDate next) {
        PracticeFormat format = theme.startsWith("Посетили") || theme.startsWith("Урок")
                ? PracticeFormat.LESSON_VISIT
                : PracticeFormat.CONSULTATION;
        meetings.add(pair.id(), new NewMeeting(day, format, theme, agreed, next), authors.with(Role.METHODIST));
    }

    private void plan(MentorshipInfo pair, boolean over, LocalDate end) {
        if (pair.form() == MentoringForm.FLASH) {
            return;
        }
        for (int i = 0; i < STEPS.size(); i++) {
            LocalDate due = over ? end.minusDays(7L * (STEPS.size() - i)) : today().plusDays(12L * i - 6);
            boolean done = over || i == 0;
            plans.add(pair.id(), new NewPlanRow(STEPS.get(i), due, done && !due.isAfter(today()) ? due : null));
        }
    }

    private void diary(MentorshipInfo pair, int at, boolean young) {
        if (young || at % 2 == 1) {
            return;
        }
        for (MentorshipMemberInfo mentee : pair.of(MemberSide.MENTEE)) {
            for (int i = 0; mentee.educatorId() != null && i < ACHIEVEMENTS.size(); i++) {
                diaries.add(
                        mentee.educatorId(),
                        new NewAchievement(
                                today().minusDays(6L + 11L * i),
                                ACHIEVEMENTS.get(i),
                                i == 0 ? "Дети спорили по делу, и звонка никто не заметил." : null,
                                i == 0
                                        ? new AchievementSharing(true, true, false)
                                        : i == 2
                                                ? new AchievementSharing(true, true, true)
                                                : i == 1
                                                        ? new AchievementSharing(true, false, false)
                                                        : AchievementSharing.NOBODY));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
