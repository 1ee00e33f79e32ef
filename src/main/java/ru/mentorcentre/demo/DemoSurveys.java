package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.Campaigns;
import ru.mentorcentre.survey.Condition;
import ru.mentorcentre.survey.Content;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.Option;
import ru.mentorcentre.survey.Phase;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.Questionnaires;

/** Surveys that go on now: one by a questionnaire of the centre's own, and the mentors' «Перед началом». */
@Component
@Profile("demo")
class DemoSurveys {

    private static final int ASKED = 14;
    private static final int DAYS = 21;
    private static final String BY = "Мария Методистова";

    private final Educators educators;
    private final Questionnaires questionnaires;
    private final Campaigns campaigns;
    private final Clock clock;

    DemoSurveys(Educators educators, Questionnaires questionnaires, Campaigns campaigns, Clock clock) {
        this.educators = educators;
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
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
        open("Перед началом: наставники", "MRB", Audience.MENTORS, Phase.BEFORE, false, List.of());
    }

    private void open(
            String name, String questionnaire, Audience audience, Phase phase, boolean confidential, List<Long> asked) {
        LocalDate today = LocalDate.now(clock);
        campaigns.open(campaigns.add(
                new NewCampaign(
                        name,
                        List.of(questionnaire),
                        audience,
                        phase,
                        confidential,
                        today.minusDays(2),
                        today.plusDays(DAYS),
                        null,
                        asked),
                BY));
    }

    private static Content needs() {
        return new Content(
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
                                "NEEDS05", QuestionType.TEXT, "Какая?", false, null, new Condition("NEEDS04", "yes"))));
    }

    private static Question question(
            String code,
            QuestionType type,
            String text,
            boolean required,
            String page,
            Condition condition,
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
                        .map(label -> new Option(String.valueOf(List.of(options).indexOf(label) + 1), label))
                        .toList(),
                condition,
                null,
                null,
                null,
                null,
                page);
    }
}
