package ru.mentorcentre.matching.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.solver.Leftover;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.staff.Subject;

/**
 * A request of a draft without a mentor, as a list shows it.
 *
 * @param educatorId of the mentee, {@code null} for the management team of a school
 */
record LeftoverRow(
        long id,
        long requestId,
        String mentee,
        String schoolCode,
        String school,
        boolean managerial,
        Subject subject,
        HardRule binding,
        Leftover explanation,
        Long educatorId) {

    public String topic() {
        return RequestInfo.topic(managerial, subject);
    }

    /** All its texts, for the names in them. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(explanation.steps());
        texts.add(explanation.reason());
        explanation.remedies().forEach(remedy -> texts.add(remedy.text()));
        return texts;
    }

    static List<String> texts(Stream<LeftoverRow> rows) {
        return rows.flatMap(row -> row.texts().stream()).toList();
    }
}
