package ru.mentorcentre.shared.persistence;

import java.util.Map;

/** A record that tells its state in words, so that two states can be compared by people. */
public interface Describable {

    /** What it says, by the Russian name of each field, in the order people read; empty text or {@code null} for nothing. */
    Map<String, String> facts();
}
