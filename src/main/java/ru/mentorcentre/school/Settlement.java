package ru.mentorcentre.school;

/** Where a school stands (местность). */
public enum Settlement {
    TOWN("город", "городская"),
    VILLAGE("село", "сельская");

    private final String title;
    private final String adjective;

    Settlement(String title, String adjective) {
        this.title = title;
        this.adjective = adjective;
    }

    public static Settlement of(boolean rural) {
        return rural ? VILLAGE : TOWN;
    }

    public String title() {
        return title;
    }

    /** As in «сельская местность». */
    public String adjective() {
        return adjective;
    }

    public boolean isRural() {
        return this == VILLAGE;
    }
}
