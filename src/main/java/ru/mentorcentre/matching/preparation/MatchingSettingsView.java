package ru.mentorcentre.matching.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.ScorePart;
import ru.mentorcentre.staff.Subject;

/** Settings in words. */
public record MatchingSettingsView(List<Map.Entry<String, Integer>> weights, int serviceGap, List<String> kindred) {

    private static final Map<String, String> SUBJECTS = Arrays.stream(Subject.values())
            .collect(Collectors.toMap(subject -> subject.name().toLowerCase(Locale.ROOT), Subject::title));

    public static MatchingSettingsView of(MatchingSettings settings) {
        return new MatchingSettingsView(
                Arrays.stream(ScorePart.values())
                        .map(part -> Map.entry(part.title(), settings.weight(part)))
                        .toList(),
                settings.serviceGap(),
                settings.kindredSubjects().stream()
                        .map(MatchingSettingsView::line)
                        .toList());
    }

    /** Subjects of a kindred group in the order of the catalogue, as people read and type them. */
    static String line(Set<String> group) {
        return Arrays.stream(Subject.values())
                .map(subject -> subject.name().toLowerCase(Locale.ROOT))
                .filter(group::contains)
                .map(SUBJECTS::get)
                .collect(Collectors.joining(", "));
    }
}
