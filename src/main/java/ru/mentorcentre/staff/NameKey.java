package ru.mentorcentre.staff;

/** A name made ready for comparison, word by word: case, ё/е and spaces do not matter. An absent patronymic is empty. */
record NameKey(String last, String first, String patronymic) {

    static NameKey of(String last, String first, String patronymic) {
        return new NameKey(word(last), word(first), patronymic == null ? "" : word(patronymic));
    }

    private static String word(String part) {
        return PersonName.key(part, null, null);
    }
}
