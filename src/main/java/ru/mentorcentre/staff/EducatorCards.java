package ru.mentorcentre.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Puts the head of a card together. */
@Service
@Transactional(readOnly = true)
public class EducatorCards {

    private final Educators educators;
    private final StaffPlaces places;
    private final WorkingDay day;

    EducatorCards(Educators educators, StaffPlaces places, WorkingDay day) {
        this.educators = educators;
        this.places = places;
        this.day = day;
    }

    /**
     * The head of an educator's card, for {@code staff/card :: head(card, 'tab')}.
     *
     * @throws NotFound if there is no such educator, or it is not for this viewer
     */
    public EducatorCard card(long id, Viewer viewer) {
        Educator stored = educators.seen(id, viewer);
        EducatorInfo educator = stored.info(day.now());
        return new EducatorCard(
                educator,
                places.school(educator.schoolId()).shortName(),
                places.municipalityName(educator.municipalityId()),
                stored.retiredOn(),
                stored.retirementReason(),
                stored.isAnonymous(),
                YearsOfService.years(educator.hiredOn(), day.today()),
                Educators.mayChange(educator.schoolId(), viewer));
    }
}
