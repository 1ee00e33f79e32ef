package ru.mentorcentre.reserve.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/** Marks as they are typed, by the code of the quality. */
class QualityReviewForm {

    public Map<String, @Min(value = 1, message = "От 1 до 10") @Max(value = 10, message = "От 1 до 10") Integer> marks =
            new LinkedHashMap<>();

    @Size(max = 4000)
    public String note;

    public boolean abstains;

    @Size(max = 1000)
    public String abstention;

    /** Of the review that was shown, {@code null} when there was none yet. */
    public Integer version;

    public boolean handIn;

    static QualityReviewForm of(QualityReviews.Kept kept) {
        QualityReviewForm form = new QualityReviewForm();
        form.marks.putAll(kept.marks());
        form.note = kept.note();
        form.abstention = kept.abstention();
        form.abstains = kept.abstention() != null;
        form.version = kept.version();
        return form;
    }
}
