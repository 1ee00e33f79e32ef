package ru.mentorcentre.matching.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.ScorePart;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.Subject;

/** Settings as they are typed. */
class MatchingSettingsForm {

    private static final Map<String, Subject> SUBJECTS = Arrays.stream(Subject.values())
            .collect(Collectors.toMap(subject -> SearchText.normal(subject.title()), subject -> subject));

    public Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);

    @NotNull(message = "Укажите разницу в стаже, от 1 до 40 лет")
    public Integer serviceGap;

    /** A group a line, subjects with commas between them. */
    @Size(max = 3000)
    public String kindred;

    public int version = MatchingSettingsStore.UNTOUCHED;

    static MatchingSettingsForm of(MatchingSettings settings, int version) {
        MatchingSettingsForm form = new MatchingSettingsForm();
        form.weights = new EnumMap<>(settings.weights());
        form.serviceGap = settings.serviceGap();
        form.kindred = settings.kindredSubjects().stream()
                .map(MatchingSettingsView::line)
                .collect(Collectors.joining("\n"));
        form.version = version;
        return form;
    }

    /** Puts what is wrong beside its field. */
    void check(Errors errors) {
        for (ScorePart part : ScorePart.values()) {
            Integer weight = weights.get(part);
            String field = "weights[" + part.name() + "]";
            if (!errors.hasFieldErrors(field) && (weight == null || weight < 0 || weight > MatchingSettings.MOST)) {
                errors.rejectValue(field, "range", "«" + part.title() + "»: нужно целое число от 0 до 1000");
            }
        }
        if (serviceGap != null && (serviceGap < 1 || serviceGap > MatchingSettings.MOST_GAP)) {
            errors.rejectValue("serviceGap", "range", "Укажите разницу в стаже, от 1 до 40 лет");
        }
        List<String> unknown = new ArrayList<>();
        lines().forEach(line ->
                line.stream().filter(name -> subject(name) == null).forEach(unknown::add));
        if (!unknown.isEmpty()) {
            errors.rejectValue(
                    "kindred", "unknown", "В справочнике нет таких предметов: " + String.join(", ", unknown));
        } else if (lines().stream().anyMatch(line -> line.size() < 2)) {
            errors.rejectValue("kindred", "alone", "В каждой строке нужно хотя бы два предмета через запятую");
        }
    }

    MatchingSettings settings() {
        return new MatchingSettings(
                weights,
                serviceGap,
                lines().stream()
                        .<Set<String>>map(line -> line.stream()
                                .map(name -> subject(name).name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toCollection(LinkedHashSet::new)))
                        .toList());
    }

    private List<List<String>> lines() {
        return (kindred == null ? "" : kindred)
                .lines()
                .map(line -> Arrays.stream(line.split("[,;]"))
                        .map(TypedText::line)
                        .filter(java.util.Objects::nonNull)
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Subject subject(String name) {
        return SUBJECTS.get(SearchText.normal(name));
    }
}
