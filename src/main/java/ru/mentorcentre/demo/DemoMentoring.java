package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentoring.NewMentor;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/** Fills a municipality with requests for a mentor and with mentors; the same every time. */
@Component
@Profile("demo")
class DemoMentoring {

    private static final long SEED = 20261122;
    private static final int EXPERIENCED = 12;
    private static final int MOST_MENTORS = 45;
    private static final int MOST_REQUESTS = 40;
    private static final int LONGEST_WAIT = 55;

    /** Difficulties with what people write of them, the more frequent more often. */
    private static final List<Map.Entry<String, String>> TROUBLES = List.of(
            Map.entry("psy_discipline", "Не получается удержать внимание класса до конца урока."),
            Map.entry("psy_discipline", "В новом классе много времени уходит на порядок, а не на тему."),
            Map.entry("as_exam", "Впервые веду выпускной класс, нужна помощь с планом подготовки."),
            Map.entry("as_exam", "Хочу посмотреть, как коллеги готовят к устной части экзамена."),
            Map.entry("meth_weak", "Трое учеников не успевают, занятия после уроков не помогают."),
            Map.entry("meth_lesson", "Урок рассыпается на задания, не хватает общей задачи."),
            Map.entry("as_analysis", "Нужно разобрать итоги ВПР и составить план работы над пробелами."),
            Map.entry("meth_literacy", "Ищу задания на функциональную грамотность по своему предмету."),
            Map.entry("psy_motivation", "Дети не видят, зачем им предмет. Хочу попробовать проекты."),
            Map.entry("dig_tools", "Хочу делать задания с автоматической проверкой."),
            Map.entry("subj_content", "Трудно даются некоторые темы старших классов."),
            Map.entry("meth_plan", "Нужна рабочая программа по обновлённому стандарту."));

    private static final List<String> TOPICS = List.of(
            "Сочинение-рассуждение, работа с текстом",
            "Задачи с параметрами и подготовка к профильному ЕГЭ",
            "Опыты на уроке без дорогого оборудования",
            "Проекты в 5–7 классах",
            "Разговорная практика с первого урока",
            "Как вести дневник наблюдений за классом");

    private final Educators educators;
    private final Requests requests;
    private final Mentors mentors;
    private final Clock clock;
    private final DemoAuthors authors;

    DemoMentoring(Educators educators, Requests requests, Mentors mentors, Clock clock, DemoAuthors authors) {
        this.authors = authors;
        this.educators = educators;
        this.requests = requests;
        this.mentors = mentors;
        this.clock = clock;
    }

    /** Fills the current municipality. */
    void fill() {
        Random random = new Random(SEED);
        List<EducatorInfo> all = educators.all();
        List<EducatorInfo> able = all.stream()
                .filter(one -> one.serviceYears() != null && one.serviceYears() >= EXPERIENCED)
                .filter(one -> Set.of(
                                QualificationCategory.HIGHEST,
                                QualificationCategory.MENTOR,
                                QualificationCategory.METHODIST)
                        .contains(one.category() == null ? QualificationCategory.NONE : one.category()))
                .limit(MOST_MENTORS)
                .toList();
        for (int i = 0; i < able.size(); i++) {
            mentor(able.get(i), i, random);
        }
        List<EducatorInfo> asking = Stream.concat(
                        all.stream().filter(EducatorInfo::youngSpecialist),
                        all.stream().filter(one -> !one.youngSpecialist() && random.nextInt(12) == 0))
                .filter(one -> !able.contains(one))
                .limit(MOST_REQUESTS)
                .toList();
        List<NewRequest> wanted = new ArrayList<>();
        asking.forEach(one -> wanted.add(request(one, random)));
        all.stream()
                .map(EducatorInfo::schoolId)
                .distinct()
                .skip(7)
                .limit(3)
                .forEach(school -> wanted.add(team(school)));
        requests.addAll(wanted, authors.with(Role.CURATOR));
    }

    private NewRequest request(EducatorInfo who, Random random) {
        Set<String> codes = new LinkedHashSet<>();
        String words = null;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Map.Entry<String, String> trouble = TROUBLES.get(random.nextInt(TROUBLES.size()));
            codes.add(trouble.getKey());
            words = words == null ? trouble.getValue() : words;
        }
        boolean general = random.nextInt(6) == 0;
        MentoringForm[] forms = MentoringForm.values();
        return new NewRequest(
                who.schoolId(),
                who.id(),
                false,
                general ? null : who.subjects().stream().sorted().findFirst().orElse(null),
                codes.stream()
                        .map(code -> new DifficultyWeight(code, 2 + random.nextInt(4)))
                        .toList(),
                words,
                random.nextInt(3) == 0 ? null : forms[random.nextInt(forms.length)],
                who.youngSpecialist() ? NeedReason.YOUNG_SPECIALIST : NeedReason.DIAGNOSED_GAP,
                who.youngSpecialist() ? MentoringElement.ADAPTATION : MentoringElement.SUPPORT,
                today().minusDays(random.nextInt(LONGEST_WAIT)));
    }

    private NewRequest team(long school) {
        return new NewRequest(
                school,
                null,
                true,
                null,
                List.of(new DifficultyWeight("man_quality", 4), new DifficultyWeight("man_plan", 3)),
                "Готовим программу перехода и хотим увидеть, как устроена внутренняя оценка в сильной школе.",
                MentoringForm.GROUP,
                null,
                MentoringElement.SUPPORT,
                today().minusDays(school % LONGEST_WAIT));
    }

    /** Two thirds are at work as far as the rules allow; the others stand somewhere on the way. */
    private void mentor(EducatorInfo who, int i, Random random) {
        boolean papers = i % 9 != 4;
        LocalDate consent = today().minusDays(60 + random.nextInt(200));
        Set<String> codes = new LinkedHashSet<>();
        for (int n = 0; n < 2 + random.nextInt(3); n++) {
            codes.add(TROUBLES.get(random.nextInt(TROUBLES.size())).getKey());
        }
        long id = mentors.add(
                who.id(),
                new NewMentor(
                        who.subjects().isEmpty() ? Set.of(Subject.INDIVIDUAL_PROJECT) : who.subjects(),
                        TOPICS.get(random.nextInt(TOPICS.size())),
                        List.copyOf(codes),
                        i % 3 == 0 ? Set.of() : Set.of(MentoringForm.INDIVIDUAL, MentoringForm.VIRTUAL),
                        who.position().startsWith("Заместитель") || i % 11 == 0,
                        1 + random.nextInt(4),
                        false,
                        i % 4 == 0 ? ResultsLevel.HIGH : i % 4 == 1 ? ResultsLevel.ABOVE_AVERAGE : null,
                        i % 4 == 0 ? Finding.YES : Finding.INSUFFICIENT_DATA,
                        papers ? consent : null,
                        papers && i % 6 == 0 ? today().plusDays(10 + i) : null,
                        papers ? (i + 1) + "-н" : null,
                        papers ? consent.plusDays(3) : null,
                        null,
                        null,
                        i % 5 == 0 ? "Как вести беседу о трудностях" : null,
                        i % 6 < 4 ? "Школа наставника, 36 часов" : null),
                today().minusDays(150 + random.nextInt(100)));
        if (i % 6 == 5) {
            return;
        }
        mentors.step(
                id,
                MentorState.SELECTED,
                today().minusDays(120),
                "Протокол отбора № 2",
                false,
                authors.with(Role.LEADER));
        if (i % 6 == 4) {
            return;
        }
        mentors.step(
                id,
                MentorState.TRAINED,
                today().minusDays(90),
                "Удостоверение школы наставника",
                false,
                authors.with(Role.LEADER));
        if (papers && mentors.find(id).orElseThrow().eligible()) {
            mentors.step(
                    id, MentorState.ACTIVE, today().minusDays(75), "Приказ № 91-ОД", false, authors.with(Role.LEADER));
            if (i % 17 == 3) {
                mentors.step(
                        id, MentorState.PAUSED, today().minusDays(9), "Больничный", false, authors.with(Role.LEADER));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
