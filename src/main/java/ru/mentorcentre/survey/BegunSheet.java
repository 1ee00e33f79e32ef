package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.TenantEntity;

/** A questionnaire that was begun and not handed in; it belongs to the browser that began it. */
@Entity
class BegunSheet extends TenantEntity {

    private Long invitationId;
    private boolean confidential;
    private String browser;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> answers;

    private byte[] sealed;
    private int reached;

    protected BegunSheet() {}

    BegunSheet(Invitation invitation, Holder holder) {
        invitationId = invitation.getId();
        confidential = invitation.isConfidential();
        browser = holder.browser();
    }

    /** What was answered so far; empty for whoever it does not belong to. */
    Optional<Map<String, List<String>>> answers(Holder holder) {
        boolean same = holder.hasBrowser() && holder.browser().equals(browser);
        if (confidential) {
            return same ? SheetSeal.open(sealed, holder.secret()) : Optional.empty();
        }
        return same || holder.own() ? Optional.of(answers) : Optional.empty();
    }

    /** Keeps the answers to some questions; those without an answer are taken out. */
    void keep(Map<String, List<String>> all, int page, Holder holder) {
        if (confidential) {
            sealed = SheetSeal.seal(all, holder.secret());
        } else {
            answers = new LinkedHashMap<>(all);
        }
        reached = Math.max(reached, page);
    }

    /** Pages gone through, in a row from the first. */
    int reached() {
        return reached;
    }
}
