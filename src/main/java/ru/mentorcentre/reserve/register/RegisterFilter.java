package ru.mentorcentre.reserve.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.shared.web.QueryValues;

/** What the register is narrowed by, as it stands in the query string. */
public record RegisterFilter(
        String q,
        RelocationFilter relocation,
        TrainingKind course,
        Long school,
        RegisterView state,
        String sort,
        int page) {

    static RegisterFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        TrainingKind course = values.choice(TrainingKind.class, "course");
        return new RegisterFilter(
                values.text("q"),
                values.choice(RelocationFilter.class, "relocation"),
                course != null && course.isCourse() ? course : null,
                values.key("school"),
                values.choice(RegisterView.class, "state"),
                values.text("sort"),
                values.page());
    }

    public boolean isEmpty() {
        return q == null && relocation == null && course == null && school == null && state == null;
    }

    /** The conditions that are on: words and the parameter to take off. */
    List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "relocation", "Переезд", relocation == null ? null : relocation.title());
        QueryValues.chip(chips, "course", "Есть курс", course == null ? null : course.programme());
        QueryValues.chip(chips, "school", "Школа", school == null ? null : schools.get(school));
        QueryValues.chip(chips, "state", "Показать", state == null ? null : state.title());
        return chips;
    }
}
