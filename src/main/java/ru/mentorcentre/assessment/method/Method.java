package ru.mentorcentre.assessment.method;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.profile.IndexRules.Normalisation;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** How the centre computes an index of a year itself (методика расчёта). */
@Entity
public class Method extends TenantEntity {

    private int year;

    @Enumerated(EnumType.STRING)
    private MethodKind kind;

    @Enumerated(EnumType.STRING)
    private Normalisation normalisation;

    private String source;
    private boolean example;

    protected Method() {}

    Method(int year, MethodKind kind) {
        this.year = year;
        this.kind = kind;
    }

    /**
     * Says how values are brought to one scale, and who says so.
     *
     * @param source the document, in the centre's words
     * @param example taken over from the suggested set unchanged, not from the region
     */
    void describe(Normalisation normalisation, String source, boolean example) {
        this.normalisation = normalisation;
        this.source = source;
        this.example = example;
    }

    int year() {
        return year;
    }

    MethodKind kind() {
        return kind;
    }

    Normalisation normalisation() {
        return normalisation;
    }

    String source() {
        return source;
    }

    boolean isExample() {
        return example;
    }
}
