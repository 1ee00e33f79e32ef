package ru.mentorcentre.shared.trace;

/**
 * A place where a person is named, or may be.
 *
 * @param key what to give back when the name is to be taken out here
 * @param where as «Встреча пары», in Russian
 * @param words the text around, {@code null} where it must not be shown
 * @param link the page where it can be edited by hand, {@code null} for none
 * @param sure hardly means anybody else
 * @param file the whole file goes, for a name cannot be taken out of it
 */
public record Trace(String key, String where, String words, String link, boolean sure, boolean file) {}
