package ru.mentorcentre.journal.diary;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import ru.mentorcentre.journal.AchievementSharing;
import ru.mentorcentre.journal.NewAchievement;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** An entry of a mentee's diary «Мои профессиональные достижения» (дневник успеха). */
@Entity
class Achievement extends TenantEntity {

    private Long educatorId;
    private LocalDate achievedOn;
    private String title;
    private String story;
    private Long attachmentId;
    private boolean withMentor;
    private boolean withCentre;
    private boolean withSchool;

    protected Achievement() {}

    Achievement(long educatorId, NewAchievement wanted) {
        this.educatorId = educatorId;
        change(wanted);
    }

    void change(NewAchievement wanted) {
        achievedOn = wanted.achievedOn();
        title = wanted.title();
        story = wanted.story();
        withMentor = wanted.sharing().mentor();
        withCentre = wanted.sharing().centre();
        withSchool = wanted.sharing().school();
    }

    /** @return the file it had before, {@code null} for none */
    Long attach(Long attachment) {
        Long before = attachmentId;
        attachmentId = attachment;
        return before;
    }

    /** The same person by another card. */
    void belongTo(long educator) {
        educatorId = educator;
    }

    Long educatorId() {
        return educatorId;
    }

    public Long attachmentId() {
        return attachmentId;
    }

    public NewAchievement content() {
        return new NewAchievement(achievedOn, title, story, new AchievementSharing(withMentor, withCentre, withSchool));
    }
}
