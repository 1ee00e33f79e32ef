package ru.mentorcentre.assessment.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.assessment.figures.ComputedIndices;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.assessment.rules.YearFigures;

/** Figures of one school in one year, on its own page. */
record SchoolFiguresRow(
        int year,
        YearFigures given,
        ComputedIndices computed,
        Map<String, BigDecimal> indicators,
        String changedBy,
        Instant changedAt) {

    public BigDecimal results() {
        return given.resultsIndex() == null ? computed.resultsIndex() : given.resultsIndex();
    }

    /** ИОР comes from the centre's method. */
    public boolean isResultsComputed() {
        return given.resultsIndex() == null && computed.resultsIndex() != null;
    }

    public BigDecimal welfare() {
        return given.welfareIndex() == null ? computed.welfareIndex() : given.welfareIndex();
    }

    public boolean isWelfareComputed() {
        return given.welfareIndex() == null && computed.welfareIndex() != null;
    }

    public BigDecimal gia() {
        return given.giaIndex() == null ? computed.giaIndex() : given.giaIndex();
    }

    public BigDecimal vpr() {
        return given.vprIndex() == null ? computed.vprIndex() : given.vprIndex();
    }

    /** Per cent of part-time study, {@code null} without its numbers. */
    public BigDecimal partTimeShare() {
        return given.partTimeShare();
    }

    /** «ege_rus 72», one for each indicator. */
    public List<String> lines() {
        return indicators.entrySet().stream()
                .map(value -> value.getKey() + " " + NumberText.plain(value.getValue()))
                .toList();
    }
}
