package ru.mentorcentre.survey;

import java.util.Arrays;

/** What the list of surveys can be sorted by: {@code ?sort=name}, {@code ?sort=-end}. */
enum CampaignSort {
    END("end", "c.endsOn %s"),
    NAME("name", "c.name %s"),
    ANSWERED("answered", "answered %s, c.name");

    private final String key;
    private final String order;

    CampaignSort(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** Anything unknown sorts by the last day. */
    static CampaignSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(END);
    }

    /** The key keeps pages apart. */
    String order(boolean descending) {
        return order.formatted(descending ? "desc" : "asc") + ", c.id";
    }
}
