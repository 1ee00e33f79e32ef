package ru.mentorcentre.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One opening.
 *
 * @param path path of the page or file
 */
record PersonViewRow(long id, long educatorId, long accountId, Instant at, String path, String ip) {

    private static final Map<Pattern, String> PAGES = pages();

    private static Map<Pattern, String> pages() {
        Map<Pattern, String> pages = new java.util.LinkedHashMap<>();
        pages.put(Pattern.compile(".*/file\\.(xlsx|csv)"), "Файл со всеми сведениями");
        pages.put(Pattern.compile("/staff/\\d+/consents.*"), "Согласия педагога");
        pages.put(Pattern.compile("/staff/\\d+/records.*"), "Развитие педагога");
        pages.put(Pattern.compile("/staff/\\d+/history"), "История карточки");
        pages.put(Pattern.compile("/staff/\\d+/views"), "Кто открывал карточку");
        pages.put(Pattern.compile("/staff.*"), "Карточка педагога");
        pages.put(Pattern.compile("/mentors.*"), "Карточка наставника");
        pages.put(Pattern.compile("/requests.*"), "Запрос на наставника");
        pages.put(Pattern.compile("/mentorships.*"), "Карточка пары");
        pages.put(Pattern.compile("/matching.*"), "Запрос в подборе пар");
        pages.put(Pattern.compile("/surveys.*"), "Анкета опроса");
        return pages;
    }

    /** What was opened, in words. */
    public String page() {
        return PAGES.entrySet().stream()
                .filter(page -> page.getKey().matcher(path).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("Страница");
    }
}
