package ru.mentorcentre.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ru.mentorcentre.shared.Day;

/** A field of the card by its Russian name, for the history. */
enum EducatorField {
    LAST_NAME("Фамилия", NewEducator::lastName),
    FIRST_NAME("Имя", NewEducator::firstName),
    PATRONYMIC("Отчество", NewEducator::patronymic),
    POSITION("Должность", NewEducator::position),
    SUBJECTS("Предметы", details -> SubjectNames.write(details.subjects())),
    HIRED("Дата приёма", details -> Day.of(details.hiredOn())),
    SERVICE("Общий стаж, лет", NewEducator::serviceYears),
    FIRST_JOB("Первая работа после выпуска", details -> Day.of(details.firstJobOn())),
    CATEGORY(
            "Категория",
            details -> details.category() == null ? null : details.category().title()),
    TITLES("Звания и награды", NewEducator::titles),
    EDUCATION("Образование", NewEducator::education),
    EMAIL("Эл. почта", NewEducator::email),
    PHONE("Телефон", NewEducator::phone);

    private static final String NOTHING = "—";

    private final String title;
    private final Function<NewEducator, Object> value;

    EducatorField(String title, Function<NewEducator, Object> value) {
        this.title = title;
        this.value = value;
    }

    static List<EducatorChange.Field> changes(NewEducator before, NewEducator after) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.words(before), field.words(after)))
                .map(field -> new EducatorChange.Field(field.title, field.words(before), field.words(after)))
                .toList();
    }

    /** What happened, in a few words. */
    static String event(Educator before, Educator after) {
        if ((before.retiredOn() == null) != (after.retiredOn() == null)) {
            return after.retiredOn() == null ? "Выбытие отменено" : "Педагог выбыл " + Day.of(after.retiredOn());
        }
        return before.schoolId().equals(after.schoolId()) ? "Изменены сведения" : "Переход в другую школу";
    }

    String title() {
        return title;
    }

    String words(NewEducator details) {
        Object found = value.apply(details);
        return found == null || found.toString().isEmpty() ? NOTHING : found.toString();
    }
}
