package ru.mentorcentre.shared.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which topic of the help speaks of which pages; the name of a constant is the topic's, the first that fits counts. */
enum HelpTopic {
    IMPORT("(/imports|/\\w+/import)(/.*)?"),
    RISK("(/schools/\\d+/classification)(/.*)?"),
    PICTURES("(/assessment(/\\d+)?/(picture|movement|regional)|/schools/\\d+/figures)(/.*)?"),
    SCHOOLS("(/schools)(/.*)?"),
    PRIVACY("(/admin/(access|retention)|/staff/\\d+/views|/staff/(\\d+/)?consents)(/.*)?"),
    STAFF("(/staff)(/.*)?"),
    JOURNAL("(/mentorships/\\d+/(meetings|plan|diary|outcome)|/diary)(/.*)?"),
    MENTORSHIPS("(/mentorships)(/.*)?"),
    MATCHING("(/matching)(/.*)?"),
    MENTORING("(/requests|/mentors)(/.*)?"),
    RESULTS("(/surveys/\\d+/results)(/.*)?"),
    SURVEYS("(/surveys)(/.*)?"),
    ASSESSMENT("(/assessment)(/.*)?"),
    PLAN("(/plan|/messages)(/.*)?"),
    RESERVE("/reserve(/.*)?"),
    CENTRE("(/centre)(/.*)?"),
    RECOVERY("(/admin/state)(/.*)?"),
    ENTRANCE("(/account|/admin/installation)(/.*)?"),
    ROLES("(/admin|/scope)(/.*)?"),
    OVERVIEW("/");

    private final Pattern pages;

    /** @param pages the addresses, as an expression */
    HelpTopic(String pages) {
        this.pages = Pattern.compile(pages);
    }

    /** The topic of a page as its address has it, empty for a page no topic speaks of. */
    static Optional<String> of(String path) {
        return Stream.of(values())
                .filter(topic -> topic.pages.matcher(path).matches())
                .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
