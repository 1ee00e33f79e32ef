package ru.mentorcentre.survey.questionnaire;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.survey.QuestionnaireContent;

/** A questionnaire (анкета) of a municipality in one edition; that of the program too, once a campaign asked it. */
@Entity
@Audited
public class Questionnaire extends TenantEntity {

    private String code;
    private int edition;
    private boolean builtIn;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private QuestionnaireContent content;

    private LocalDate madeOn;

    protected Questionnaire() {}

    Questionnaire(String code, int edition, boolean builtIn, QuestionnaireContent content, LocalDate today) {
        this.code = code;
        this.edition = edition;
        this.builtIn = builtIn;
        this.madeOn = today;
        write(content);
    }

    /** Other words, as long as nobody has answered. */
    final void write(QuestionnaireContent wanted) {
        content = wanted;
        title = wanted.title();
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    boolean isBuiltIn() {
        return builtIn;
    }

    public String title() {
        return title;
    }

    public QuestionnaireContent content() {
        return content;
    }

    LocalDate madeOn() {
        return madeOn;
    }
}
