package ru.mentorcentre.reserve.review;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A mark for one quality, from 1 to 10. */
@Entity
class ReviewMark extends TenantEntity {

    private Long reviewId;
    private String code;
    private int mark;

    protected ReviewMark() {}

    ReviewMark(long reviewId, String code, int mark) {
        this.reviewId = reviewId;
        this.code = code;
        this.mark = mark;
    }

    void change(int mark) {
        this.mark = mark;
    }

    String code() {
        return code;
    }

    int mark() {
        return mark;
    }
}
