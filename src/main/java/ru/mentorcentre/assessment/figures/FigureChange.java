package ru.mentorcentre.assessment.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.exchange.CellText;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** What became different of the figures of a school and year at one stroke: from what to what, by whom, when and how. */
@Entity
@Immutable
public class FigureChange extends TenantEntity {

    private static final int DIGITS = 4;

    private Long schoolId;
    private int year;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> figures;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> beforeTexts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> afterTexts;

    @Enumerated(EnumType.STRING)
    private ChangeOrigin origin;

    private Instant changedAt;
    private Long changedById;
    private Long batchId;

    @Formula("account_name(changed_by_id)")
    private String changedBy;

    protected FigureChange() {}

    /** @param lines at least one, by {@link FigureName} */
    public FigureChange(long schoolId, int year, List<Change.Line> lines, ChangeOrigin origin, ChangeStamp signature) {
        this.schoolId = schoolId;
        this.year = year;
        this.figures = lines.stream().map(Change.Line::name).toList();
        this.beforeTexts = lines.stream().map(Change.Line::before).toList();
        this.afterTexts = lines.stream().map(Change.Line::after).toList();
        this.origin = origin;
        this.changedAt = signature.at();
        this.changedById = signature.by();
        this.batchId = signature.batchId();
    }

    /** What differs of the given figures. */
    public static List<Change.Line> lines(YearFigures before, YearFigures after) {
        return Change.lines(texts(before), texts(after));
    }

    /** What differs of the computed figures. */
    public static List<Change.Line> lines(ComputedIndices before, ComputedIndices after) {
        return Change.lines(texts(before), texts(after));
    }

    /** An indicator of the method that got another value; {@code null} for none. */
    public static Change.Line line(String indicator, BigDecimal before, BigDecimal after) {
        return new Change.Line(FigureName.indicator(indicator), plain(before), plain(after));
    }

    private static Map<String, String> texts(YearFigures figures) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FigureField field : FigureField.values()) {
            Object value = field.of(figures);
            texts.put(
                    field.key(),
                    CellText.of(
                            value instanceof ResultsLevel level ? level.title() : value,
                            value instanceof BigDecimal ? DIGITS : -1));
        }
        return texts;
    }

    private static Map<String, String> texts(ComputedIndices indices) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(FigureName.computed(FigureField.RESULTS_INDEX), CellText.of(indices.resultsIndex(), DIGITS));
        texts.put(FigureName.computed(FigureField.WELFARE_INDEX), CellText.of(indices.welfareIndex(), DIGITS));
        texts.put(FigureName.computed(FigureField.GIA_INDEX), CellText.of(indices.giaIndex(), DIGITS));
        texts.put(FigureName.computed(FigureField.VPR_INDEX), CellText.of(indices.vprIndex(), DIGITS));
        BigDecimal coverage = indices.coverage();
        texts.put(FigureName.COVERAGE, coverage == null ? "" : plain(coverage.movePointRight(2)) + " %");
        return texts;
    }

    private static String plain(BigDecimal value) {
        return value == null ? "" : NumberText.plain(value);
    }
}
