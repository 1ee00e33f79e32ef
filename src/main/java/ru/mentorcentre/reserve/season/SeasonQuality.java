package ru.mentorcentre.reserve.season;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A quality that experts rate in a season, with its weight. */
@Entity
class SeasonQuality extends TenantEntity {

    private Long seasonId;
    private String code;
    private String title;
    private int weight;
    private int position;

    protected SeasonQuality() {}

    SeasonQuality(long seasonId, QualityInfo wanted, int position) {
        this.seasonId = seasonId;
        this.code = wanted.code();
        this.title = wanted.title();
        this.weight = wanted.weight();
        this.position = position;
    }

    void weigh(int weight) {
        this.weight = weight;
    }

    String code() {
        return code;
    }

    QualityInfo info() {
        return new QualityInfo(code, title, weight);
    }
}
