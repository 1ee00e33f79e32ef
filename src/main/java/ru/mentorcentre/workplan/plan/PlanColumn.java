package ru.mentorcentre.workplan.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** A column of the printed plan, under the heading its kind of plan gives it (domain §10.1). */
enum PlanColumn {
    CONTENT("Содержание работы", 5, PlannedEventRow::title),
    TITLE("Название мероприятия", 4, PlannedEventRow::title),
    FORM("Форма проведения", 2, PlannedEventRow::form),
    TERM("Сроки", 2, PlannedEventRow::termText),
    DATES("Сроки проведения", 2, PlannedEventRow::termText),
    PLACE("Место проведения", 2, PlannedEventRow::place),
    RESPONSIBLE("Ответственный", 2, PlannedEventRow::responsible),
    INVOLVED("Привлечённые специалисты", 2, PlannedEventRow::involved),
    PEOPLE("Ответственный, привлечённые специалисты", 3, PlanColumn::people),
    RESULT("Результат", 4, PlannedEventRow::expected);

    /** What a plan of any kind may have besides the columns of its kind. */
    static final List<PlanColumn> FURTHER = List.of(FORM, PLACE, PEOPLE, RESULT);

    private final String heading;
    private final int share;
    private final Function<PlannedEventRow, String> value;

    PlanColumn(String heading, int share, Function<PlannedEventRow, String> value) {
        this.heading = heading;
        this.share = share;
        this.value = value;
    }

    String heading() {
        return heading;
    }

    /** Of the width, beside the shares of the others. */
    int share() {
        return share;
    }

    /** Whether both tell the same of an event, if only part of it. */
    boolean isTheSameAs(PlanColumn other) {
        return this == other || isOfPeople() && other.isOfPeople();
    }

    private boolean isOfPeople() {
        return this == RESPONSIBLE || this == INVOLVED || this == PEOPLE;
    }

    /** {@code null} where it is empty. */
    String of(PlannedEventRow event) {
        return value.apply(event);
    }

    private static String people(PlannedEventRow event) {
        return Stream.of(event.responsible(), event.involved())
                .filter(text -> text != null)
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), text -> text.isEmpty() ? null : text));
    }
}
