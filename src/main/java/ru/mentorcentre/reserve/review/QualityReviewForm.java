package ru.mentorcentre.reserve.review;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.reserve.season.QualityInfo;
import ru.mentorcentre.shared.web.TypedText;

/** Marks as they are typed, by the code of the quality. */
class QualityReviewForm {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    /** As they are typed: what is no mark is told with the name of its quality, and stays in its field. */
    public Map<String, String> marks = new LinkedHashMap<>();

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
        kept.marks().forEach((code, mark) -> form.marks.put(code, String.valueOf(mark)));
        form.note = kept.note();
        form.abstention = kept.abstention();
        form.abstains = kept.abstention() != null;
        form.version = kept.version();
        return form;
    }

    /** The marks that are marks; the others are told. */
    Map<String, Integer> read(List<QualityInfo> qualities, BindingResult errors) {
        Map<String, Integer> read = new LinkedHashMap<>();
        for (QualityInfo one : qualities) {
            String typed = TypedText.line(marks.get(one.code()));
            if (typed == null) {
                continue;
            }
            if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= LOWEST && Integer.parseInt(typed) <= HIGHEST) {
                read.put(one.code(), Integer.valueOf(typed));
            } else {
                errors.rejectValue(
                        "marks[" + one.code() + "]",
                        "mark",
                        one.title() + ": целое число от " + LOWEST + " до " + HIGHEST);
            }
        }
        return read;
    }
}
