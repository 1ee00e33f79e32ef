package ru.mentorcentre.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;

/**
 * Who helps and who is helped (domain §0 table, A16, A17).
 *
 * @param oneMentor a mentee has one mentor at a time, groups and single meetings apart
 */
@RuleQuestion.Group(SettingGroup.MENTORING)
public record MentoringRules(
        @RuleQuestion(
                key = "mentor_types",
                title = "Откуда наставники",
                clause =
                        "наше решение: положение Кореновского района (п. 3.2) и программа Миллеровского района говорят разное",
                effect = "Подбор предлагает наставников только отсюда; назначить другого можно, указав причину.")
        Set<MentorSource> mentorSources,

        @RuleQuestion(
                key = "mentees",
                title = "Кого сопровождают",
                clause = "Кореновский район: команды; Миллеровский район: учителей, местами — команды",
                effect = "От них принимаются запросы на наставника.")
        Set<MenteeGroup> mentees,

        @RuleQuestion(
                key = "young_years",
                title = "Молодой специалист: лет работы",
                clause = "наше решение вслед за программой Асиновского района: 0–3 года",
                effect = "Молодым считается тот, кто работает после выпуска не больше стольких полных лет.")
        @Min(1)
        @Max(5)
        int youngYears,

        @RuleQuestion(
                key = "one_mentor",
                title = "Один наставник в одно время",
                clause = RuleQuestion.DOCUMENTS_SILENT,
                yes = "У наставляемого одновременно один наставник. Группы, сетевые площадки и флеш-встречи не в счёт.",
                no = "У наставляемого может быть несколько наставников сразу.")
        boolean oneMentor) {

    public MentoringRules {
        mentorSources = Set.copyOf(mentorSources);
        mentees = Set.copyOf(mentees);
        if (mentorSources.isEmpty() || mentees.isEmpty()) {
            throw new IllegalArgumentException("Somebody has to help, and somebody to be helped");
        }
        if (youngYears < 1 || youngYears > 5) {
            throw new IllegalArgumentException("Years of a young specialist out of 1..5: " + youngYears);
        }
    }

    /** The default: sources of mentors as in S002, both teams and teachers are mentored, three years (S003), one mentor at a time. */
    public static MentoringRules defaults() {
        return new MentoringRules(
                Set.of(
                        MentorSource.EFFECTIVE,
                        MentorSource.RESILIENT,
                        MentorSource.STABLE_HIGH,
                        MentorSource.METHOD_SERVICE),
                Set.of(MenteeGroup.values()),
                3,
                true);
    }

    /** Who is mentored (domain §0 table). */
    public enum MenteeGroup implements RuleOption {
        @OptionText(
                title = "управленческие команды ШНОР",
                effect = "Запрос на наставника подаёт управленческая команда школы.")
        MANAGEMENT_TEAMS,
        @OptionText(title = "учителя ШНОР", effect = "Запрос на наставника подаёт учитель.")
        TEACHERS
    }

    /** Where mentors come from: {@code mentor_types} (domain §0 table, A16). */
    public enum MentorSource implements RuleOption {
        @OptionText(title = "эффективные школы", effect = "Наставниками могут быть работники эффективных школ.")
        EFFECTIVE,
        @OptionText(title = "резильентные школы", effect = "Наставниками могут быть работники резильентных школ.")
        RESILIENT,
        @OptionText(
                title = "школы со стабильно высокими результатами",
                effect = "Наставниками могут быть работники школ со стабильно высокими результатами.")
        STABLE_HIGH,
        @OptionText(
                title = "специалисты управления образования и методической службы",
                effect = "Наставниками могут быть специалисты управления образования и методической службы.")
        METHOD_SERVICE,
        @OptionText(
                title = "учителя со стабильно высокими результатами ГИА и ВПР",
                effect =
                        "Наставником может быть учитель любой школы, если его ученики стабильно хорошо сдают ГИА и ВПР.")
        STRONG_TEACHERS
    }
}
