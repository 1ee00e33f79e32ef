package ru.mentorcentre.staff.difficulty;

import java.util.List;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.DifficultyGroup;

/** The difficulties that every centre starts with; their codes never change. */
public final class CommonDifficulties {

    public static final List<Difficulty> ALL = List.of(
            new Difficulty("subj_content", DifficultyGroup.SUBJECT, "Сложные темы своего предмета"),
            new Difficulty("subj_update", DifficultyGroup.SUBJECT, "Новое содержание по обновлённым ФГОС"),
            new Difficulty("subj_tasks", DifficultyGroup.SUBJECT, "Решение задач повышенной сложности"),
            new Difficulty("subj_second", DifficultyGroup.SUBJECT, "Преподавание второго, непрофильного предмета"),
            new Difficulty("meth_lesson", DifficultyGroup.METHODICAL, "Построение современного урока"),
            new Difficulty("meth_plan", DifficultyGroup.METHODICAL, "Рабочая программа и поурочное планирование"),
            new Difficulty("meth_weak", DifficultyGroup.METHODICAL, "Работа с отстающими учениками"),
            new Difficulty("meth_gifted", DifficultyGroup.METHODICAL, "Работа с одарёнными и подготовка к олимпиадам"),
            new Difficulty(
                    "meth_inclusive",
                    DifficultyGroup.METHODICAL,
                    "Обучение детей с ОВЗ и детей, слабо владеющих русским языком"),
            new Difficulty("meth_literacy", DifficultyGroup.METHODICAL, "Развитие функциональной грамотности"),
            new Difficulty("psy_motivation", DifficultyGroup.PSYCHOLOGICAL, "Интерес учеников к учёбе"),
            new Difficulty("psy_discipline", DifficultyGroup.PSYCHOLOGICAL, "Дисциплина на уроке"),
            new Difficulty("psy_conflict", DifficultyGroup.PSYCHOLOGICAL, "Конфликты с учениками и родителями"),
            new Difficulty("psy_burnout", DifficultyGroup.PSYCHOLOGICAL, "Стресс и выгорание"),
            new Difficulty("dig_tools", DifficultyGroup.DIGITAL, "Цифровые средства на уроке"),
            new Difficulty("dig_journal", DifficultyGroup.DIGITAL, "Электронный журнал и школьные платформы"),
            new Difficulty("dig_remote", DifficultyGroup.DIGITAL, "Дистанционные занятия"),
            new Difficulty("as_criteria", DifficultyGroup.ASSESSMENT, "Критерии отметок и объективность оценки"),
            new Difficulty("as_analysis", DifficultyGroup.ASSESSMENT, "Разбор итогов ВПР и работа над пробелами"),
            new Difficulty("as_exam", DifficultyGroup.ASSESSMENT, "Подготовка к ОГЭ и ЕГЭ"),
            new Difficulty("as_formative", DifficultyGroup.ASSESSMENT, "Обратная связь ученику по ходу темы"),
            new Difficulty("man_team", DifficultyGroup.MANAGERIAL, "Подбор и сплочение управленческой команды"),
            new Difficulty("man_plan", DifficultyGroup.MANAGERIAL, "Программа развития и программа перехода школы"),
            new Difficulty("man_quality", DifficultyGroup.MANAGERIAL, "Внутренняя оценка качества и посещение уроков"),
            new Difficulty("man_staff", DifficultyGroup.MANAGERIAL, "Кадры: дефицит, мотивация, рост педагогов"),
            new Difficulty("man_law", DifficultyGroup.MANAGERIAL, "Локальные акты, финансы, отчётность"));

    private CommonDifficulties() {}
}
