package ru.mentorcentre.school;

/** What a school is listed as by the ministry's order (domain §6): a dated status, never computed. */
public enum ListingKind {
    LOW_RESULTS("ШНОР", "школа с низкими образовательными результатами"),
    /** S004 calls the same status ШНСУ in its title and ШССУ in its text. */
    HARD_CONDITIONS("ШССУ", "школа в сложных социальных условиях, также ШНСУ");

    private final String title;
    private final String longTitle;

    ListingKind(String title, String longTitle) {
        this.title = title;
        this.longTitle = longTitle;
    }

    public String title() {
        return title;
    }

    /** The abbreviation in words: a hint. */
    public String longTitle() {
        return longTitle;
    }
}
