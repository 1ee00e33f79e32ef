package ru.mentorcentre.staff.difficulty;

import java.util.List;
import ru.mentorcentre.staff.DifficultyGroup;

/** A difficulty of the municipality's own as it is shown. */
record OwnDifficultyRow(long id, DifficultyGroup group, String title, boolean hidden) {

    static List<OwnDifficultyRow> of(List<OwnDifficulty> stored) {
        return stored.stream()
                .map(one -> new OwnDifficultyRow(
                        one.getId(), one.difficulty().group(), one.difficulty().title(), one.isHidden()))
                .toList();
    }
}
