package ru.mentorcentre.staff.difficulty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.DifficultyGroup;

/** A difficulty that a municipality has added to the common ones. */
@Entity
public class OwnDifficulty extends TenantEntity {

    /** Sets these codes apart from the common ones. */
    public static final String PREFIX = "own_";

    @Enumerated(EnumType.STRING)
    private DifficultyGroup difficultyGroup;

    private String title;
    private boolean hidden;

    protected OwnDifficulty() {}

    OwnDifficulty(DifficultyGroup group, String title) {
        this.difficultyGroup = group;
        this.title = title;
    }

    void hide() {
        hidden = true;
    }

    void offer() {
        hidden = false;
    }

    boolean isHidden() {
        return hidden;
    }

    Difficulty difficulty() {
        return new Difficulty(PREFIX + getId(), difficultyGroup, title);
    }
}
