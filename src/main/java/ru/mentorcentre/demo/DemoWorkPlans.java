package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.CentreMessages;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.EventOutcome;
import ru.mentorcentre.workplan.EventOutcomes;
import ru.mentorcentre.workplan.EventTargets;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;

/** The work plans of the larger district: one of the school year that is being carried out, one that waits for approval. */
@Component
@Profile("demo")
class DemoWorkPlans {

    private static final List<Done> DONE = List.of(
            new Done("Старт наставничества в ШНОР", 2, "Совещание провели, были все школы района; цель согласована"),
            new Done(
                    "Открытие рубрики «Наставничество» на сайте методической службы",
                    5,
                    "Рубрика открыта, 4 материала"),
            new Done(
                    "Как выполняются школьные программы перехода",
                    9,
                    "Просмотрены программы всех ШНОР, выводы разосланы"),
            new Done("Сбор запросов педагогов ШНОР", 12, "Собраны запросы, чаще всего просят помощи с дисциплиной"),
            new Done("Список наставляемых из ШНОР", 16, "База собрана по картам запросов"),
            new Done("Список наставников из школ с высокими результатами", 19, "В базе наставники из десяти школ"),
            new Done("Открытая встреча наставников и наставляемых", 23, "Квест, пришли почти все приглашённые"),
            new Done("Материалы о наставничестве для СМИ", 20, "Две заметки в районной газете"),
            new Done(
                    "Рекомендации о том, как мотивировать и поощрять наставников", 21, "Рекомендации разосланы школам"),
            new Done("Совместная работа персональных и школьных кураторов", 22, "Договорились о связи раз в неделю"),
            new Done("Разбор итогов районного тестирования педагогов ШНОР", 24, "Итоги разобраны по школам"),
            new Done("Поиск возможных наставников внутри ШНОР", 25, "Найдены пять человек"),
            new Done("Предварительные запросы будущих наставляемых", 26, "Запросы собраны в базе"),
            new Done("Подбор наставников по предметам и затруднениям", 27, "Черновой список составлен программой"),
            new Done(
                    "Методические материалы для наставников и школьных кураторов", 28, "Проектный семинар, 18 человек"),
            new Done("Закрепление наставников за группами наставляемых", 29, "Пары закреплены решением руководителя"),
            new Done("Реестр наставнических пар", 30, "Реестр выгружен и подписан"));

    private static final Map<String, Set<EventAudience>> FOR_WHOM = Map.of(
            "Старт наставничества в ШНОР", Set.of(EventAudience.SCHOOL_TEAMS),
            "Открытая встреча наставников и наставляемых", Set.of(EventAudience.MENTORS, EventAudience.MENTEES),
            "Неформальная встреча наставников «Давайте познакомимся»", Set.of(EventAudience.MENTORS),
            "Методические материалы для наставников и школьных кураторов",
                    Set.of(EventAudience.SCHOOL_TEAMS, EventAudience.MENTORS),
            "Сопровождение наставнических пар", Set.of(EventAudience.MENTORS, EventAudience.MENTEES),
            "Разбор итогов районного тестирования педагогов ШНОР", Set.of(EventAudience.EDUCATORS));

    private final WorkPlans plans;
    private final EventOutcomes outcomes;
    private final EventTargets targets;
    private final DemoEventDates dates;
    private final CentreMessages messages;
    private final DemoAuthors authors;
    private final Clock clock;

    DemoWorkPlans(
            WorkPlans plans,
            EventOutcomes outcomes,
            EventTargets targets,
            DemoEventDates dates,
            CentreMessages messages,
            DemoAuthors authors,
            Clock clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.targets = targets;
        this.dates = dates;
        this.messages = messages;
        this.authors = authors;
        this.clock = clock;
    }

    void fill() {
        LocalDate today = LocalDate.now(clock);
        int start = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        long plan = submitted(PlanTemplate.STAGES, start);
        plans.approve(plan, authors.with(Role.HEAD), LocalDate.of(start, 9, 1));
        LocalDate october = LocalDate.of(start, 10, 1);
        DONE.stream()
                .filter(one -> !october.plusDays(one.day()).isAfter(today))
                .forEach(one -> outcomes.conclude(
                        plan, one.title(), EventOutcome.done(october.plusDays(one.day()), one.result())));
        outcomes.conclude(
                plan,
                "Неформальная встреча наставников «Давайте познакомимся»",
                EventOutcome.moved("Половина наставников была на курсах", "январь"));
        outcomes.conclude(
                plan,
                "Планируем работу с помощью лепбука",
                EventOutcome.cancelled("Наставники попросили вместо него разобрать планы пар"));
        FOR_WHOM.forEach((title, audiences) -> targets.target(plan, title, audiences));
        dates.fill(plan, start);
        submitted(PlanTemplate.DIRECTIONS, start + 1);
        write();
    }

    /** What the centre has written to its people; some have read it. */
    private void write() {
        long author = authors.with(Role.METHODIST);
        long consultations = messages.send(
                author,
                "Сроки консультаций в декабре",
                """
                Уважаемые коллеги!

                Консультации для наставников и наставляемых проходят по вторникам с 15 до 17 часов в методической службе.
                Вопросы, с которыми хотите прийти, пришлите заранее школьному куратору.""",
                Set.of(EventAudience.MENTORS, EventAudience.MENTEES),
                Set.of(Role.CURATOR));
        messages.read(consultations, authors.with(Role.CURATOR));
        messages.send(
                author,
                "Итоги открытой встречи наставников и наставляемых",
                """
                Уважаемые коллеги!

                Спасибо всем, кто пришёл на открытую встречу. Квест прошли девять команд, запросы наставляемых собраны и
                переданы кураторам. Следующая встреча — в январе.""",
                Set.of(EventAudience.SCHOOL_TEAMS, EventAudience.MENTORS),
                Set.of(Role.HEAD));
    }

    /** One that was sent to the head. */
    private long submitted(PlanTemplate template, int year) {
        long plan = plans.add(template, year);
        plans.submit(plan);
        return plan;
    }

    /** @param day so many days after 1 October */
    private record Done(String title, int day, String result) {}
}
