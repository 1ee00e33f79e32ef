package ru.mentorcentre.assessment.method;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import ru.mentorcentre.assessment.rules.IndicatorScale;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** One indicator of a method with its weight and direction. */
@Entity
public class MethodIndicator extends TenantEntity {

    private Long methodId;
    private int position;
    private String code;
    private String title;
    private BigDecimal weight;
    private boolean inverse;

    @Enumerated(EnumType.STRING)
    private IndicatorScale scale;

    @Enumerated(EnumType.STRING)
    private Exam exam;

    protected MethodIndicator() {}

    MethodIndicator(Method method, int position, IndicatorDefinition line) {
        methodId = method.getId();
        this.position = position;
        code = line.code();
        title = line.title();
        weight = line.weight();
        inverse = line.inverse();
        scale = line.scale();
        exam = line.exam();
    }

    long methodId() {
        return methodId;
    }

    public IndicatorDefinition line() {
        return new IndicatorDefinition(code, title, weight, inverse, scale, exam);
    }
}
