package ru.mentorcentre.matching.score;

/** How much help the mentee's school needs first (domain §4–§6). */
public enum SchoolRisk {
    NONE("вне зоны риска", 0),
    RISK_ZONE("в зоне риска", 600),
    LOW_RESULTS("с низкими результатами", 1000);

    private final String title;
    private final int share;

    SchoolRisk(String title, int share) {
        this.title = title;
        this.share = share;
    }

    String title() {
        return title;
    }

    /** Share of the part's points, in thousandths. */
    int share() {
        return share;
    }
}
