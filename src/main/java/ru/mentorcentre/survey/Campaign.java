package ru.mentorcentre.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.TenantEntity;
import ru.mentorcentre.shared.Told;

/** A survey that is carried out (кампания): whom it asks, from when to when, named or confidential. */
@Entity
@Audited
class Campaign extends TenantEntity implements Told {

    private String name;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private Long beforeId;
    private String madeBy;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected Campaign() {}

    Campaign(NewCampaign wanted, String madeBy) {
        audience = wanted.audience();
        phase = wanted.phase();
        confidential = wanted.confidential();
        beforeId = wanted.beforeId();
        state = CampaignState.DRAFT;
        this.madeBy = madeBy;
        change(wanted.name(), wanted.startsOn(), wanted.endsOn());
    }

    /** Name and days; whom it asks and what stays. */
    final void change(String wantedName, LocalDate from, LocalDate to) {
        name = wantedName;
        startsOn = from;
        endsOn = to;
    }

    void open() {
        state = CampaignState.OPEN;
    }

    /** Opens it again until another day. */
    void reopen(LocalDate until) {
        if (state != CampaignState.CLOSED && state != CampaignState.OPEN) {
            throw new Refused(null, "Опрос ещё не открывали");
        }
        state = CampaignState.OPEN;
        endsOn = until;
    }

    void close() {
        state = CampaignState.CLOSED;
    }

    /** Whether answers are taken on this day. */
    boolean takesAnswers(LocalDate today) {
        return state == CampaignState.OPEN && !today.isBefore(startsOn) && !today.isAfter(endsOn);
    }

    /** What pseudonyms are made for: the campaign itself, or the one it is compared with. */
    long cycle() {
        return beforeId == null ? getId() : beforeId;
    }

    String name() {
        return name;
    }

    Audience audience() {
        return audience;
    }

    Phase phase() {
        return phase;
    }

    boolean isConfidential() {
        return confidential;
    }

    CampaignState state() {
        return state;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Long beforeId() {
        return beforeId;
    }

    String madeBy() {
        return madeBy;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Название", name);
        facts.put("Состояние", state.title());
        facts.put("Первый день", Day.of(startsOn));
        facts.put("Последний день", Day.of(endsOn));
        return facts;
    }
}
