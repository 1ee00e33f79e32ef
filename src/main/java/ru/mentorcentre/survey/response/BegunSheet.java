package ru.mentorcentre.survey.response;

import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.survey.invitation.Invitation;

/** A questionnaire that was begun and not handed in; it belongs to the browser that began it. */
@Entity
public class BegunSheet extends TenantEntity {

    private Long invitationId;
    private boolean confidential;
    private String browser;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> answers;

    private byte[] sealed;
    private int reached;

    protected BegunSheet() {}

    public BegunSheet(Invitation invitation, LinkHolder holder) {
        invitationId = invitation.getId();
        confidential = invitation.isConfidential();
        browser = holder.browser();
    }

    /** What was answered so far; empty for whoever it does not belong to. */
    public Optional<Map<String, List<String>>> answers(LinkHolder holder) {
        boolean same = holder.hasBrowser() && holder.browser().equals(browser);
        if (confidential) {
            return same ? SheetEncryption.open(sealed, holder.secret()) : Optional.empty();
        }
        return same || holder.own() ? Optional.of(answers) : Optional.empty();
    }

    /** Keeps the answers to some questions; those without an answer are taken out. */
    public void keep(Map<String, List<String>> all, int page, LinkHolder holder) {
        if (confidential) {
            sealed = SheetEncryption.seal(all, holder.secret());
        } else {
            answers = new LinkedHashMap<>(all);
        }
        reached = Math.max(reached, page);
    }

    /** Pages gone through, in a row from the first. */
    public int reached() {
        return reached;
    }
}
