package ru.mentorcentre.backup;

import java.util.Locale;

/** Sizes of files and disks in words. */
public final class FileSize {

    private static final int KILO = 1024;
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private FileSize() {}

    /** As people read it: «12 МБ», «1,4 ГБ». */
    public static String text(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, bytes / KILO) + " КБ";
        }
        double mega = (double) bytes / KILO / KILO;
        return mega < KILO ? String.format(RUSSIAN, "%.0f МБ", mega) : String.format(RUSSIAN, "%.1f ГБ", mega / KILO);
    }
}
