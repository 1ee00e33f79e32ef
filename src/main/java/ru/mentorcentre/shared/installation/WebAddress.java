package ru.mentorcentre.shared.installation;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a site as it goes into a link: with http or https, the name of the host in Latin letters, no slash at the
 * end.
 *
 * @param link for letters and QR codes
 */
record WebAddress(String link) {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(https?)://([\\p{L}\\p{N}._-]+|\\[[0-9a-f:.]+])(:\\d{1,5})?((?:/[\\p{L}\\p{N}._~-]+)*)/*");

    /**
     * Reads what somebody has typed.
     *
     * @throws IllegalArgumentException with a Russian message that says what to write instead
     */
    static WebAddress read(String typed) {
        Matcher parts = WHOLE.matcher(typed.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "нужен полный адрес, с http:// или https:// в начале и без знаков ? # @, например https://mnc.example.ru");
        }
        String host = parts.group(2);
        try {
            String latin = host.startsWith("[") ? host : IDN.toASCII(host);
            String port = parts.group(3) == null ? "" : parts.group(3);
            return new WebAddress(
                    (parts.group(1) + "://" + latin).toLowerCase(java.util.Locale.ROOT) + port + parts.group(4));
        } catch (IllegalArgumentException impossible) {
            throw new IllegalArgumentException("такого имени сервера не бывает: " + host);
        }
    }

    boolean isSecure() {
        return link.startsWith("https:");
    }

    /** As people read and type it. */
    String shown() {
        return IDN.toUnicode(link.replaceFirst("^https?://", ""));
    }
}
