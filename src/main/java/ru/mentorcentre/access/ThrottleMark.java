package ru.mentorcentre.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One attempt, counted under one key: under way at first, then failed or gone. */
@Entity
public class ThrottleMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String key;
    private Instant at;
    private boolean failed;

    protected ThrottleMark() {}

    ThrottleMark(String key, Instant at) {
        this.key = key;
        this.at = at;
    }

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    boolean hasFailed() {
        return failed;
    }
}
