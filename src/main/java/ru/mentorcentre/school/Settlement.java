package ru.mentorcentre.school;

/** Where a school stands (местность). */
enum Settlement {
    TOWN("город", "городская"),
    VILLAGE("село", "сельская");

    private final String title;
    private final String adjective;

    Settlement(String title, String adjective) {
        this.title = title;
        this.adjective = adjective;
    }

    static Settlement of(boolean rural) {
        return rural ? VILLAGE : TOWN;
    }

    public String title() {
        return title;
    }

    /** As in «сельская местность». */
    String adjective() {
        return adjective;
    }

    boolean isRural() {
        return this == VILLAGE;
    }
}
