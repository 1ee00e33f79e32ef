package ru.mentorcentre.access.credential;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose password it is to be: what everybody around could guess, and how long it has to be.
 *
 * @param places names of the own municipality and school
 * @param seesMuch whether the account reaches a whole municipality or more
 */
public record PasswordOwner(String login, String fullName, Collection<String> places, boolean seesMuch) {

    private static final int SHORTEST = 10;
    private static final int SHORTEST_OF_WHO_SEES_MUCH = 12;
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_PLACE = 5;

    /** In the name of every school or district, hence nobody's own. */
    private static final Set<String> OF_ALL = Set.of(
            "школа",
            "средняя",
            "основная",
            "общеобразовательная",
            "муниципальное",
            "бюджетное",
            "казенное",
            "учреждение",
            "имени",
            "район",
            "округ",
            "город",
            "муниципальный",
            "городской");

    /** The fewest characters, NIST SP 800-63B-4 in mind (ADR 0144). */
    public int shortest() {
        return seesMuch ? SHORTEST_OF_WHO_SEES_MUCH : SHORTEST;
    }

    /** Words that everybody around knows, in small letters without ё. */
    List<String> words() {
        return Stream.concat(
                        words(Stream.of(fullName), SHORTEST_NAME),
                        words(places.stream(), SHORTEST_PLACE).filter(word -> !OF_ALL.contains(word)))
                .toList();
    }

    private static Stream<String> words(Stream<String> texts, int shortest) {
        return texts.filter(text -> text != null)
                .flatMap(text -> Arrays.stream(
                        text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\d]+")))
                .filter(word -> word.length() >= shortest);
    }
}
