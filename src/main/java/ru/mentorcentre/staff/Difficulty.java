package ru.mentorcentre.staff;

/**
 * Something an educator may find hard and be helped with (трудность, профессиональный дефицит).
 *
 * @param code its key, as «meth_weak»; never changes
 */
public record Difficulty(String code, DifficultyGroup group, String title) {}
