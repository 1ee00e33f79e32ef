package ru.mentorcentre.staff.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.staff.ActivityInfo;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;

/** Something an educator did for the profession. */
@Entity
class Activity extends TenantEntity implements EducatorRecord {

    private Long educatorId;

    private int year;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    private ActivityLevel level;

    private String title;

    protected Activity() {}

    Activity(long educatorId, int year, ActivityKind kind, ActivityLevel level, String title) {
        this.educatorId = educatorId;
        this.year = year;
        this.kind = kind;
        this.level = level;
        this.title = title;
    }

    void forgetTitle() {
        title = "Название убрано: карточка обезличена";
    }

    @Override
    public Long educatorId() {
        return educatorId;
    }

    @Override
    public void belongTo(long educator) {
        educatorId = educator;
    }

    @Override
    public String told() {
        return year + " год, " + kind.title() + ", " + level.title() + ", «" + title + "»";
    }

    ActivityInfo info() {
        return new ActivityInfo(getId(), year, kind, level, title);
    }
}
