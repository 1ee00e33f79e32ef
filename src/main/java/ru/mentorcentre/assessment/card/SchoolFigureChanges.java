package ru.mentorcentre.assessment.card;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.StringUtils;
import ru.mentorcentre.assessment.figures.FigureChangeRow;
import ru.mentorcentre.assessment.figures.FigureName;
import ru.mentorcentre.shared.persistence.Change;

/**
 * The history of a school's figures as its page shows it.
 *
 * @param years the latest first; of each the changes, newest first
 * @param more whether there are earlier changes than these
 */
record SchoolFigureChanges(Map<Integer, List<Change>> years, boolean more) {

    /** As many changes as are shown of one school. */
    static final int MOST = 100;

    static SchoolFigureChanges of(List<FigureChangeRow> newestFirst, ZoneId zone) {
        Map<Integer, List<Change>> years = new TreeMap<>(Collections.reverseOrder());
        newestFirst.stream()
                .limit(MOST)
                .forEach(row -> years.computeIfAbsent(row.year(), year -> new ArrayList<>())
                        .add(change(row, zone)));
        return new SchoolFigureChanges(years, newestFirst.size() > MOST);
    }

    private static Change change(FigureChangeRow row, ZoneId zone) {
        return new Change(
                LocalDateTime.ofInstant(row.at(), zone),
                row.by(),
                Change.Kind.CHANGED,
                StringUtils.capitalize(row.how()),
                row.lines(null).stream()
                        .map(line -> new Change.Line(FigureName.title(line.name()), line.before(), line.after()))
                        .toList());
    }
}
