package ru.mentorcentre.shared.trace;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a person may be named in a text: regular expressions that PostgreSQL and Java read alike, both ignoring case.
 *
 * @param any whatever may mean the person, the surname alone too
 * @param sure what hardly means anybody else: the surname with the first name or both initials, an address, a phone
 */
public record NameForms(String any, String sure) {

    private static final String LETTER = "а-яёА-ЯЁa-zA-Z0-9";
    private static final String START = "(?<![" + LETTER + "])";
    private static final String END = "(?![" + LETTER + "])";
    private static final String SPACE = "[\\s\\u00a0]+";
    private static final String NO_SPACE = "[\\s\\u00a0]*";

    /** Endings of surnames and first names in all cases. */
    private static final String CASES =
            "(?:а|я|у|ю|ы|и|е|о|ой|ей|ою|ею|ым|им|ом|ем|ём|ая|яя|ую|юю|ого|его|ому|ему|ый|ий"
                    + "|ых|их|ыми|ими|ами|ями|ам|ям|ах|ях|ов|ев|ия|ии|ию|ией|ь|ью|й)?";

    /** How Russian letters are written in Latin, by whatever rules. */
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "[vw]"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "(?:e|ye|je)"),
            Map.entry('ё', "(?:e|yo|jo)"),
            Map.entry('ж', "(?:zh|j)"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "[yij]?"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "(?:kh|h|x)"),
            Map.entry('ц', "(?:ts|c|tc)"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "(?:shch|sch|sh)"),
            Map.entry('ъ', ""),
            Map.entry('ы', "[yi]"),
            Map.entry('ь', "'?"),
            Map.entry('э', "e"),
            Map.entry('ю', "(?:yu|iu|ju)"),
            Map.entry('я', "(?:ya|ia|ja)"));

    private static final Pattern ENDING = Pattern.compile("(?:ая|яя|ий|ый|ой|ия|а|я|о|е|ь|й)$");
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_LATIN = 5;

    /**
     * The forms of all the names somebody has borne.
     *
     * @param exact addresses, and names whose parts are not known: found as they are written
     */
    public static NameForms of(Collection<Name> names, Collection<String> exact, Collection<String> phones) {
        List<String> contacts = Stream.concat(
                        exact.stream().map(NameForms::literal), phones.stream().map(NameForms::phone))
                .filter(Objects::nonNull)
                .toList();
        List<String> sure = Stream.concat(names.stream().flatMap(name -> name.full().stream()), contacts.stream())
                .distinct()
                .toList();
        List<String> any = Stream.concat(sure.stream(), names.stream().flatMap(name -> name.alone().stream()))
                .distinct()
                .toList();
        return new NameForms(either(any), either(sure));
    }

    /** Finds any form in a text. */
    public Matcher in(String text) {
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
    }

    /** Whether a text names hardly anybody else. */
    public boolean isSure(String text) {
        return Pattern.compile(sure, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static String either(List<String> forms) {
        return forms.stream().collect(Collectors.joining("|", START + "(?:", ")" + END));
    }

    private static String phone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < 7
                ? null
                : Stream.of(digits.substring(Math.max(0, digits.length() - 10)).split(""))
                        .collect(Collectors.joining("[\\s()-]*", "(?:[+]?[78][\\s()-]*)?", ""));
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (char one : text.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (one == 'е' || one == 'ё') {
                literal.append("[её]");
            } else if (Character.isLetterOrDigit(one)) {
                literal.append(one);
            } else {
                literal.append("[")
                        .append(one == '^' || one == '\\' || one == ']' ? "\\" : "")
                        .append(one)
                        .append("]");
            }
        }
        return literal.toString();
    }

    /** Each half of a double name is declined. */
    private static String declined(String name) {
        return Stream.of(name.strip().toLowerCase(Locale.ROOT).split("-"))
                .map(half -> {
                    String stem = ENDING.matcher(half).replaceFirst("");
                    return literal(stem.length() < SHORTEST_STEM ? half : stem) + CASES;
                })
                .collect(Collectors.joining("[-]"));
    }

    /** As the surname stands in addresses and names of files; {@code null} for a short one, which any word may be. */
    private static String latin(String name) {
        String stem = ENDING.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return stem.length() < SHORTEST_LATIN
                ? null
                : stem.chars()
                                .mapToObj(one -> LATIN.getOrDefault((char) one, literal("" + (char) one)))
                                .collect(Collectors.joining())
                        + "[a-z]{0,3}";
    }

    /**
     * A name somebody bears or has borne.
     *
     * @param patronymic may be {@code null}
     */
    public record Name(String last, String first, String patronymic) {

        private List<String> full() {
            String surname = declined(last);
            String given = declined(first) + (patronymic == null ? "" : "(?:" + SPACE + declined(patronymic) + ")?");
            String initials = literal(first.substring(0, 1)) + "[.]" + NO_SPACE
                    + (patronymic == null ? "" : literal(patronymic.substring(0, 1)) + "[.]");
            return Stream.of(
                            surname + SPACE + given,
                            given + SPACE + surname,
                            surname + SPACE + initials,
                            initials + NO_SPACE + surname)
                    .toList();
        }

        private List<String> alone() {
            String surname = declined(last);
            return Stream.of(
                            surname,
                            latin(last),
                            patronymic == null ? null : declined(first) + SPACE + declined(patronymic))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
