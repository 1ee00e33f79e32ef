package ru.mentorcentre.staff.educator;

import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.PersonName;

/** A name made ready for comparison, word by word: case, ё/е and spaces do not matter. An absent patronymic is empty. */
public record NameKey(String last, String first, String patronymic) {

    public static NameKey of(String last, String first, String patronymic) {
        return new NameKey(word(last), word(first), patronymic == null ? "" : word(patronymic));
    }

    private static String word(String part) {
        String plain = SearchText.normal(part);
        // most names are one word, and tens of thousands of them are compared at a time
        return plain.chars().allMatch(Character::isLetter) ? plain : PersonName.key(part, null, null);
    }
}
