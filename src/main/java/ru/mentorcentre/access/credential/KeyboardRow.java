package ru.mentorcentre.access.credential;

import java.util.List;

/** The Russian and the Latin layout of one keyboard, and which keys lie side by side. */
final class KeyboardRow {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";

    private static final List<String> WALKS = List.of(
            "1234567890-=",
            "qwertyuiop[]",
            "asdfghjkl;'",
            "zxcvbnm,./",
            "1qaz",
            "2wsx",
            "3edc",
            "4rfv",
            "5tgb",
            "6yhn",
            "7ujm",
            "8ik,",
            "9ol.",
            "0p;/");

    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private static final String[] IN_LATIN =
            "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch _ y _ e yu ya".split(" ");

    private KeyboardRow() {}

    /** The same keys with the Latin layout on. */
    static String latin(String text) {
        return exchanged(text, RUSSIAN, LATIN);
    }

    /** The same keys with the Russian layout on. */
    static String russian(String text) {
        return exchanged(text, LATIN, RUSSIAN);
    }

    private static String exchanged(String text, String from, String to) {
        StringBuilder other = new StringBuilder();
        for (char one : text.toCharArray()) {
            int key = from.indexOf(one);
            other.append(key < 0 ? one : to.charAt(key));
        }
        return other.toString();
    }

    /** A Russian word as people write it in Latin letters. */
    static String transliterated(String word) {
        StringBuilder latin = new StringBuilder();
        for (char one : word.toCharArray()) {
            int letter = LETTERS.indexOf(one);
            latin.append(letter < 0 ? String.valueOf(one) : IN_LATIN[letter].replace("_", ""));
        }
        return latin.toString();
    }

    /** Whether the keys of these Latin letters or digits touch each other in a row or a column. */
    static boolean areNeighbours(char one, char other) {
        return WALKS.stream()
                .anyMatch(walk -> walk.indexOf(one) >= 0
                        && walk.indexOf(other) >= 0
                        && Math.abs(walk.indexOf(one) - walk.indexOf(other)) == 1);
    }
}
