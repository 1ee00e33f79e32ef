package ru.mentorcentre.school;

import ru.mentorcentre.shared.web.Badge;

/**
 * Criterion by which a school is in a risk zone (школа «зоны риска», domain §4). Criteria are independent: a school may
 * meet several. Declared in the order of the numbering of S002.
 */
public enum RiskZone implements Badge {
    INSTABILITY(
            "Нестабильность",
            "Неустойчивость образовательных результатов за последние 3 года",
            "wave-sine",
            "zone-instability"),
    EXAM_DIVERGENCE(
            "ГИА/ВПР", "Значительная дифференциация результатов ГИА и ВПР", "arrows-split-2", "zone-exam-divergence"),
    PART_TIME_STUDY(
            "Очно-заочное обучение", "Высокая доля очно-заочного и заочного обучения", "moon-stars", "zone-part-time"),
    ADVANCED_BELOW_MEAN(
            "Повышенный уровень",
            "Школа повышенного уровня с результатами ниже среднего",
            "stairs-down",
            "zone-advanced");

    private final Look look;
    private final String longTitle;

    RiskZone(String title, String longTitle, String icon, String css) {
        this.look = new Look(title, icon, css);
        this.longTitle = longTitle;
    }

    /** With the short title: of a badge, of a column head of the export. */
    @Override
    public Look look() {
        return look;
    }

    /** Full title: a card, a list's filter, a document. */
    public String longTitle() {
        return longTitle;
    }
}
