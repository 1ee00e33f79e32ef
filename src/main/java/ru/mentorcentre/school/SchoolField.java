package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.envers.RevisionType;
import ru.mentorcentre.shared.Day;

/** A field of the passport by its Russian name, for the history. */
enum SchoolField {
    CODE("Код", school -> school.passport().code()),
    FULL_NAME("Полное наименование", school -> school.passport().fullName()),
    SHORT_NAME("Краткое наименование", school -> school.passport().shortName()),
    KIND("Вид", school -> school.passport().kind().title()),
    PLACE("Местность", school -> Settlement.of(school.passport().rural()).title()),
    ADVANCED(
            "Повышенный уровень",
            school -> AdvancedMark.of(school.passport().advanced()).title()),
    HEAD("Директор", school -> school.passport().headName()),
    PHONE("Телефон", school -> school.passport().phone()),
    EMAIL("Эл. почта", school -> school.passport().email()),
    ADDRESS("Адрес", school -> school.passport().address()),
    EDUCATORS("Педагогов", school -> school.passport().educators()),
    PUPILS("Обучающихся", school -> school.passport().pupils()),
    CLOSED("Последний день работы", school -> Day.of(school.closedOn())),
    REASON("Причина закрытия", School::closureReason);

    private static final String NOTHING = "—";

    private final String title;
    private final Function<School, Object> value;

    SchoolField(String title, Function<School, Object> value) {
        this.title = title;
        this.value = value;
    }

    static List<SchoolChange.Field> changes(School before, School after) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.words(before), field.words(after)))
                .map(field -> new SchoolChange.Field(field.title, field.words(before), field.words(after)))
                .toList();
    }

    /** What happened to the school, in a few words. */
    static String event(School before, School after) {
        if (before.isClosed() != after.isClosed()) {
            return !after.isClosed()
                    ? "Закрытие отменено"
                    : after.successorId() == null ? "Школа закрыта" : "Школа присоединена к другой";
        }
        return "Изменены сведения";
    }

    /** What happened to a listing. */
    static String listing(Listing listing, RevisionType type) {
        String list = listing.kind().title();
        return switch (type) {
            case ADD -> "Внесена в перечень " + list + " с " + Day.of(listing.startsOn());
            case MOD -> "В перечне " + list + " по " + Day.of(listing.endsOn());
            case DEL -> "Запись о перечне " + list + " с " + Day.of(listing.startsOn()) + " удалена";
        };
    }

    private String words(School school) {
        Object found = value.apply(school);
        return found == null || found.toString().isEmpty() ? NOTHING : found.toString();
    }
}
