package ru.mentorcentre.workplan.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a certificate: the year, and fifty random bits in the letters that nobody mistakes (Crockford's base 32). */
final class CertificateNumber {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NUMBER = Pattern.compile("\\d{4}[" + SIGNS + "]{" + LENGTH + "}");

    /** Letters that look like others, Russian ones among them, and what they are taken for. */
    private static final String TYPED = "OILАВЕКМНОРСТХУ";

    private static final String MEANT = "011ABEKMH0PCTXY";

    private CertificateNumber() {}

    static String fresh(int year) {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return shown(year + signs.toString());
    }

    /** As it is printed, of whatever somebody typed; {@code null} for what cannot be one. */
    static String read(String typed) {
        StringBuilder plain = new StringBuilder();
        for (char sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            int alike = TYPED.indexOf(sign);
            char meant = alike < 0 ? sign : MEANT.charAt(alike);
            if (Character.isLetterOrDigit(meant)) {
                plain.append(meant);
            }
        }
        return NUMBER.matcher(plain).matches() ? shown(plain.toString()) : null;
    }

    private static String shown(String plain) {
        int year = plain.length() - LENGTH;
        return plain.substring(0, year) + "-" + plain.substring(year, year + GROUP) + "-"
                + plain.substring(year + GROUP);
    }
}
