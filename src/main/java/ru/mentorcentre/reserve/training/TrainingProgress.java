package ru.mentorcentre.reserve.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.shared.web.Words;

/**
 * How much of the obligatory training is done (5.5.3).
 *
 * @param done kinds that somebody has done
 * @param requiredCourses how many of the three courses the season asks for: 1 to 3
 */
public record TrainingProgress(Set<TrainingKind> done, int requiredCourses) {

    /** What is missing, in Russian; empty when all is done. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (TrainingKind kind : TrainingKind.values()) {
            if (kind.isObligatory() && !kind.isCourse() && !done.contains(kind)) {
                missing.add(kind.title().toLowerCase(Locale.ROOT));
            }
        }
        List<TrainingKind> left = TrainingKind.courses().stream()
                .filter(kind -> !done.contains(kind))
                .toList();
        int owed = requiredCourses - coursesDone();
        if (owed > 0 && owed == left.size()) {
            left.forEach(kind -> missing.add("сертификат курса «" + kind.programme() + "»"));
        } else if (owed > 0) {
            missing.add(Words.count(owed, "сертификат", "сертификата", "сертификатов") + " ещё из курсов: "
                    + String.join(
                            ", ",
                            left.stream()
                                    .map(kind -> "«" + kind.programme() + "»")
                                    .toList()));
        }
        return missing;
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** How many of the obligatory things there are. */
    public int required() {
        return (int) Arrays.stream(TrainingKind.values())
                        .filter(kind -> kind.isObligatory() && !kind.isCourse())
                        .count()
                + requiredCourses;
    }

    /** How many of them are done; a course more than required counts for nothing. */
    public int fulfilled() {
        return (int) done.stream()
                        .filter(kind -> kind.isObligatory() && !kind.isCourse())
                        .count()
                + Math.min(coursesDone(), requiredCourses);
    }

    public int coursesDone() {
        return (int) done.stream().filter(TrainingKind::isCourse).count();
    }
}
