package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.Respondent;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.SurveyResponses;
import ru.mentorcentre.survey.Surveys;

/** Last year's surveys with answers: mentees before and after, named; the same every time. */
@Component
@Profile("demo")
class DemoResults {

    private static final long SEED = 20261126;
    private static final int ASKED = 46;
    private static final int ANSWER_BEFORE = 95;
    private static final int ANSWER_AFTER = 91;
    private static final int SATISFIED = 93;
    private static final int HUNDRED = 100;

    private static final List<String> EXPECTED = List.of(
            "Поддержки в первый год и разбора моих уроков.",
            "Хочу увидеть, как ведут урок опытные коллеги.",
            "Помощи с подготовкой к ОГЭ.",
            "Чтобы было у кого спросить, когда не получается.",
            "Уверенности на уроке в седьмых классах.");

    private static final List<String> VALUED = List.of(
            "Живое общение с наставником.",
            "Взаимные посещения уроков.",
            "Разбор трудных тем вдвоём.",
            "Готовые материалы и честная обратная связь.",
            "Совместный открытый урок.");

    private static final List<String> MISSED = List.of(
            "Больше времени на посещение уроков.",
            "Встреч по расписанию, а не когда получится.",
            "Всё устроило.",
            "Меньше отчётов.");

    private final Educators educators;
    private final Surveys campaigns;
    private final SurveyResponses sheets;
    private final Clock clock;
    private final DemoAuthors authors;

    DemoResults(Educators educators, Surveys campaigns, SurveyResponses sheets, Clock clock, DemoAuthors authors) {
        this.authors = authors;
        this.educators = educators;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @param school whose people see the results in their own account: its teachers are asked first */
    void fill(long school) {
        List<Long> asked = educators.all().stream()
                .filter(one -> one.position().startsWith("Учитель"))
                .sorted(Comparator.comparing(one -> one.schoolId() != school))
                .map(EducatorInfo::id)
                .limit(ASKED)
                .toList();
        long before = survey("Ожидания наставляемых, прошлый год", "MEB", SurveyPhase.BEFORE, null, asked);
        Random expectation = new Random(SEED);
        sheets.handIn(
                before, who -> expectation.nextInt(HUNDRED) < ANSWER_BEFORE ? answers(who, expectation, 8) : null);
        campaigns.close(before);
        long after = survey("Итоги года: мнение наставляемых", "MEA", SurveyPhase.AFTER, before, asked);
        Random experience = new Random(SEED + 1);
        sheets.handIn(after, who -> experience.nextInt(HUNDRED) < ANSWER_AFTER ? answers(who, experience, 9) : null);
        campaigns.close(after);
    }

    private long survey(String name, String questionnaire, SurveyPhase phase, Long before, List<Long> asked) {
        LocalDate today = LocalDate.now(clock);
        long id = campaigns.add(
                new NewCampaign(
                        name,
                        List.of(questionnaire),
                        Audience.LIST,
                        phase,
                        false,
                        today.minusDays(20),
                        today,
                        before,
                        asked),
                authors.with(Role.METHODIST));
        campaigns.open(id);
        return id;
    }

    private static Map<String, String> answers(Respondent who, Random random, int usual) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : who.content().questions()) {
            String answer = answer(question, random, usual);
            if (answer != null) {
                answers.put(question.code(), answer);
            }
        }
        return answers;
    }

    private static String answer(Question question, Random random, int usual) {
        return switch (question.type()) {
            case SCALE ->
                String.valueOf(Math.max(1, Math.min(10, (int) Math.round(usual + random.nextGaussian() * 1.6))));
            case YES_NO -> random.nextInt(HUNDRED) < SATISFIED ? "yes" : "no";
            case CHOICE ->
                question.choices()
                        .get(Math.min(question.choices().size() - 1, (int) Math.abs(random.nextGaussian() * 1.3)))
                        .value();
            case TEXT -> random.nextInt(3) == 0 ? null : text(question.code(), random);
            default -> null;
        };
    }

    private static String text(String code, Random random) {
        List<String> words = switch (code) {
            case "MEB13", "MEA13" -> EXPECTED;
            case "MEB14", "MEA15" -> VALUED;
            case "MEA16" -> MISSED;
            default -> List.of("В прошлой школе", "На курсах института развития образования");
        };
        return words.get(random.nextInt(words.size()));
    }
}
