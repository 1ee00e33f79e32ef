package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.TenantEntity;

/** A questionnaire (анкета) of a municipality in one edition; that of the program too, once a campaign asked it. */
@Entity
@Audited
class Questionnaire extends TenantEntity {

    private String code;
    private int edition;
    private boolean builtIn;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private LocalDate madeOn;

    protected Questionnaire() {}

    Questionnaire(String code, int edition, boolean builtIn, Content content, LocalDate today) {
        this.code = code;
        this.edition = edition;
        this.builtIn = builtIn;
        this.madeOn = today;
        write(content);
    }

    /** Other words, as long as nobody has answered. */
    final void write(Content wanted) {
        content = wanted;
        title = wanted.title();
    }

    String code() {
        return code;
    }

    int edition() {
        return edition;
    }

    boolean isBuiltIn() {
        return builtIn;
    }

    String title() {
        return title;
    }

    Content content() {
        return content;
    }

    LocalDate madeOn() {
        return madeOn;
    }
}
