package ru.mentorcentre.reserve.season;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A season of the reserve (сезон, domain §8): one intake from the applications to the register. */
@Entity
@Audited
public class ReserveSeason extends TenantEntity implements Describable {

    private String title;
    private int year;
    private int places;
    private int requiredCourses;
    private int experts;
    private String trainingProgramme;
    private LocalDate trainingFrom;
    private LocalDate trainingUntil;
    private LocalDate programmeApprovedOn;
    private Long programmeApprovedById;

    @NotAudited
    @Formula("account_name(programme_approved_by_id)")
    private String programmeApprovedBy;

    protected ReserveSeason() {}

    ReserveSeason(NewReserveSeason wanted) {
        edit(wanted);
    }

    /** Another programme or other days have to be approved anew. */
    final void edit(NewReserveSeason wanted) {
        title = wanted.title();
        year = wanted.year();
        places = wanted.places();
        requiredCourses = wanted.requiredCourses();
        experts = wanted.experts();
        if (!same(trainingProgramme, wanted.trainingProgramme())
                || !same(trainingFrom, wanted.trainingFrom())
                || !same(trainingUntil, wanted.trainingUntil())) {
            programmeApprovedOn = null;
            programmeApprovedById = null;
        }
        trainingProgramme = wanted.trainingProgramme();
        trainingFrom = wanted.trainingFrom();
        trainingUntil = wanted.trainingUntil();
    }

    void approveProgramme(long by, LocalDate on) {
        programmeApprovedById = by;
        programmeApprovedOn = on;
    }

    private static boolean same(Object one, Object other) {
        return java.util.Objects.equals(one, other);
    }

    /** What its pages and the other rooms read. */
    public ReserveSeasonInfo info() {
        return new ReserveSeasonInfo(
                getId(),
                getVersion(),
                title,
                year,
                places,
                requiredCourses,
                experts,
                trainingProgramme,
                trainingFrom,
                trainingUntil,
                programmeApprovedOn,
                programmeApprovedBy);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Название", title)
                .with("Год", String.valueOf(year))
                .with("Мест", String.valueOf(places))
                .with("Обязательных курсов", String.valueOf(requiredCourses))
                .with("Экспертов на заявку", String.valueOf(experts))
                .with("Программа обучения", trainingProgramme)
                .with("Обучение с", trainingFrom)
                .with("Обучение по", trainingUntil)
                .with("Программа утверждена", programmeApprovedOn)
                .all();
    }
}
