package ru.mentorcentre.reserve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.mentorcentre.shared.Day;

/** An order about the register (приказ): its number and its day. */
public record ReserveOrder(String number, LocalDate issuedOn) {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)^\\s*(?:приказ\\s*)?№?\\s*(\\S.*?)\\s+от\\s+(\\d{2})\\.(\\d{2})\\.(\\d{4})\\s*(?:г\\.?)?\\s*$");

    /** «приказ № 12 от 01.12.2026»: the ground of a step. */
    public String inWords() {
        return "приказ № " + number + " от " + Day.of(issuedOn);
    }

    /** The order a ground tells of; nothing where it has no number or no day. */
    public static Optional<ReserveOrder> read(String words) {
        Matcher found = WORDS.matcher(words == null ? "" : words);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReserveOrder(
                    found.group(1),
                    LocalDate.of(
                            Integer.parseInt(found.group(4)),
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(2)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
