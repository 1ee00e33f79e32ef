package ru.mentorcentre.reserve.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.NewVacancy;
import ru.mentorcentre.reserve.VacancyCause;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A post of a manager at a school that is or will be vacant (вакансия). */
@Entity
@Audited
public class Vacancy extends TenantEntity implements Describable {

    private Long schoolId;

    @Enumerated(EnumType.STRING)
    private ManagerPost post;

    private int year;

    @Enumerated(EnumType.STRING)
    private VacancyCause cause;

    private String note;

    protected Vacancy() {}

    Vacancy(long schoolId, NewVacancy wanted) {
        this.schoolId = schoolId;
        edit(wanted);
    }

    final void edit(NewVacancy wanted) {
        post = wanted.post();
        year = wanted.year();
        cause = wanted.cause();
        note = wanted.note();
    }

    Long schoolId() {
        return schoolId;
    }

    NewVacancy content() {
        return new NewVacancy(post, year, cause, note);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Должность", post == null ? null : post.title())
                .with("Год", year)
                .with("Почему", cause == null ? null : cause.title())
                .with("Примечание", note)
                .all();
    }
}
