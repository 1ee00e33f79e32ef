package ru.mentorcentre.staff.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.SubjectNames;

/** The columns of these tables, once for both ways. */
final class RecordColumns {

    static final Column<LocalDate> TAKEN = Column.date("Дата").required().example(LocalDate.of(2026, 3, 16));
    static final Column<CompetenceKind> COMPETENCE = Column.choice(
                    "Вид",
                    List.of(CompetenceKind.values()),
                    CompetenceKind::title,
                    kind -> kind.title().replaceFirst("ая$", "ые"),
                    kind -> kind.title().replaceFirst("ая$", ""))
            .required()
            .example(CompetenceKind.METHODICAL);
    static final Column<BigDecimal> PERCENT = percent("Результат, %").alias("Результат");
    static final Column<Integer> YEAR = Column.integer("Год", 1990, 2100)
            .hint("год, например 2025")
            .required()
            .example(2025);
    static final Column<ActivityKind> ACTIVITY = Column.choice(
                    "Что", List.of(ActivityKind.values()), ActivityKind::title, ActivityKind::brief)
            .required()
            .example(ActivityKind.COURSE);
    static final Column<ActivityLevel> LEVEL = Column.choice(
                    "Уровень", List.of(ActivityLevel.values()), ActivityLevel::title)
            .required()
            .example(ActivityLevel.REGIONAL);
    static final Column<String> NAME =
            Column.text("Название", 300).required().example("Функциональная грамотность, 36 часов");
    static final Column<PupilExam> EXAM = Column.choice("Проверка", List.of(PupilExam.values()), PupilExam::title)
            .required()
            .example(PupilExam.OGE);
    static final Column<Subject> SUBJECT = Column.of(
                    "Предмет", "название предмета", cell -> one(SubjectNames.read(cell.shown())), Subject::title)
            .required()
            .example(Subject.RUSSIAN);
    static final Column<Integer> PUPILS =
            Column.integer("Учеников", 1, 1000).required().example(24);
    static final Column<BigDecimal> MEAN = percent("Средний результат, %").alias("Средний результат");
    static final Column<ConsentPurpose> PURPOSE = Column.choice(
                    "На что", List.of(ConsentPurpose.values()), ConsentPurpose::title, ConsentPurpose::brief)
            .required()
            .example(ConsentPurpose.PROCESSING);
    static final Column<String> DOCUMENT =
            Column.text("Документ", 200).required().example("Согласие № 14 от 01.09.2025");
    static final Column<String> TEXT =
            Column.text("Редакция текста", 100).required().example("2025");
    static final Column<LocalDate> GIVEN = Column.date("Дано").required().example(LocalDate.of(2025, 9, 1));
    static final Column<LocalDate> UNTIL = Column.date("Действует по");

    private RecordColumns() {}

    private static Column<BigDecimal> percent(String header) {
        return Column.decimal(header, BigDecimal.ZERO, new BigDecimal(100), 2)
                .required()
                .example(new BigDecimal("71.5"));
    }

    private static Subject one(Set<Subject> read) {
        if (read != null && read.size() > 1) {
            throw new BadValue("В столбце «Предмет» нужен один предмет на строку.");
        }
        return read == null ? null : read.iterator().next();
    }
}
