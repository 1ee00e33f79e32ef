package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipMemberInfo;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.AnswerOption;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.OwnQuestionnaires;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionCondition;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.ReminderDay;
import ru.mentorcentre.survey.ReminderSettings;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.SurveyResponses;
import ru.mentorcentre.survey.Surveys;

/** Surveys that go on now: one by a questionnaire of the centre's own, and the mentors' «Перед началом». */
@Component
@Profile("demo")
class DemoSurveys {

    private static final int ASKED = 14;
    private static final int DAYS = 21;

    private final Educators educators;
    private final OwnQuestionnaires questionnaires;
    private final Surveys campaigns;
    private final SurveyResponses sheets;
    private final Mentorships mentorships;
    private final Clock clock;
    private final DemoAuthors authors;

    DemoSurveys(
            Educators educators,
            OwnQuestionnaires questionnaires,
            Surveys campaigns,
            SurveyResponses sheets,
            Mentorships mentorships,
            Clock clock,
            DemoAuthors authors) {
        this.authors = authors;
        this.educators = educators;
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /** @param asked educators who sign in with demo accounts and shall have something to answer */
    void fill(long... asked) {
        long own = questionnaires.add("NEEDS", needs());
        List<Long> teachers = Stream.concat(
                        LongStream.of(asked).boxed(),
                        educators.all().stream()
                                .filter(EducatorInfo::youngSpecialist)
                                .map(EducatorInfo::id)
                                .limit(ASKED))
                .distinct()
                .toList();
        open("Чего не хватает учителю", String.valueOf(own), Audience.LIST, null, true, teachers);
        open("Перед началом: наставники", "MRB", Audience.MENTORS, SurveyPhase.BEFORE, false, List.of());
    }

    /** The pulse of pairs: half of those asked have answered, and one mentee is in trouble; those who sign in have not. */
    void feel(long... silent) {
        long survey = open("Пульс пар", "PULSE", Audience.PAIRS, null, false, List.of());
        Set<Long> quiet = LongStream.of(silent).boxed().collect(Collectors.toSet());
        long troubled = mentorships.all().stream()
                .filter(pair -> pair.state() == MentorshipState.ACTIVE)
                .sorted(Comparator.comparing(MentorshipInfo::startsOn).thenComparing(MentorshipInfo::id))
                .flatMap(pair -> pair.of(MemberSide.MENTEE).stream().map(MentorshipMemberInfo::educatorId))
                .filter(mentee -> mentee != null && !quiet.contains(mentee))
                .skip(1)
                .findFirst()
                .orElseThrow();
        int[] answered = {0};
        sheets.handIn(survey, who -> {
            if (who.educatorId() == troubled) {
                return Map.of(
                        "PULSE", "3", "PULSE_MORE", "Не совпадает расписание: за месяц виделись один раз на бегу.");
            }
            return quiet.contains(who.educatorId()) || answered[0]++ % 2 == 1
                    ? null
                    : Map.of("PULSE", String.valueOf(7 + answered[0] % 4));
        });
    }

    private long open(
            String name,
            String questionnaire,
            Audience audience,
            SurveyPhase phase,
            boolean confidential,
            List<Long> asked) {
        LocalDate today = LocalDate.now(clock);
        long id = campaigns.add(
                new NewCampaign(
                        name,
                        List.of(questionnaire),
                        audience,
                        phase,
                        confidential,
                        today.minusDays(2),
                        today.plusDays(DAYS),
                        null,
                        asked,
                        new ReminderSettings(EnumSet.of(ReminderDay.WEEK, ReminderDay.ONE_DAY))),
                authors.with(Role.METHODIST));
        campaigns.open(id);
        return id;
    }

    private static QuestionnaireContent needs() {
        return new QuestionnaireContent(
                "Чего не хватает учителю",
                null,
                null,
                "Помогите спланировать семинары на полугодие. Пять вопросов, две минуты.",
                List.of(
                        question(
                                "NEEDS01",
                                QuestionType.SEVERAL,
                                "С чем Вам нужна помощь?",
                                true,
                                "О работе",
                                null,
                                "Построение урока",
                                "Дисциплина в классе",
                                "Подготовка к ГИА",
                                "Работа с родителями",
                                "Цифровые инструменты"),
                        question(
                                "NEEDS02",
                                QuestionType.SCALE,
                                "Насколько уверенно Вы чувствуете себя на уроке?",
                                true,
                                null,
                                null),
                        question(
                                "NEEDS03",
                                QuestionType.NUMBER,
                                "Сколько чужих уроков Вы посетили за полугодие?",
                                false,
                                null,
                                null),
                        question(
                                "NEEDS04",
                                QuestionType.YES_NO,
                                "Есть ли у Вас любимая учебная тема, которой Вы готовы" + " поделиться?",
                                true,
                                "О Вас",
                                null),
                        question(
                                "NEEDS05",
                                QuestionType.TEXT,
                                "Какая?",
                                false,
                                null,
                                new QuestionCondition("NEEDS04", "yes"))));
    }

    private static Question question(
            String code,
            QuestionType type,
            String text,
            boolean required,
            String page,
            QuestionCondition condition,
            String... options) {
        return new Question(
                code,
                type,
                text,
                type == QuestionType.SEVERAL ? "Отметьте всё, что подходит" : null,
                required,
                type == QuestionType.SCALE ? "совсем неуверенно" : null,
                type == QuestionType.SCALE ? "совершенно уверенно" : null,
                Stream.of(options)
                        .map(label ->
                                new AnswerOption(String.valueOf(List.of(options).indexOf(label) + 1), label))
                        .toList(),
                condition,
                null,
                null,
                null,
                null,
                page);
    }
}
