package ru.mentorcentre.school;

import ru.mentorcentre.shared.web.Badge;

/** What a school is listed as by the ministry's order (domain §6): a dated status, never computed. */
public enum ListingKind implements Badge {
    LOW_RESULTS("ШНОР", "школа с низкими образовательными результатами"),
    /** S004 calls the same status ШНСУ in its title and ШССУ in its text. */
    HARD_CONDITIONS("ШССУ", "школа в сложных социальных условиях, также ШНСУ");

    private final Look look;
    private final String hint;

    ListingKind(String title, String hint) {
        this.look = new Look(title, "list-check", "listing");
        this.hint = hint;
    }

    @Override
    public Look look() {
        return look;
    }

    /** The abbreviation in words. */
    public String hint() {
        return hint;
    }
}
