package ru.mentorcentre.mentoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.staff.Difficulties;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.DifficultyGroup;

/** The words for difficulties, for lists and forms. */
@Component
public class DifficultyTitles {

    private final Difficulties difficulties;

    DifficultyTitles(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    /** Titles by code, in the order of the catalogue. */
    public Map<String, String> byCode() {
        Map<String, String> titles = new LinkedHashMap<>();
        difficulties.all().forEach(difficulty -> titles.put(difficulty.code(), difficulty.title()));
        return titles;
    }

    /** What a form offers, group by group. */
    public Map<DifficultyGroup, List<Difficulty>> groups() {
        Map<DifficultyGroup, List<Difficulty>> groups = new LinkedHashMap<>();
        for (Difficulty difficulty : difficulties.all()) {
            groups.computeIfAbsent(difficulty.group(), group -> new java.util.ArrayList<>())
                    .add(difficulty);
        }
        return groups;
    }
}
