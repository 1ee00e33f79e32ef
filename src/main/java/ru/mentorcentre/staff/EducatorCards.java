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

    EducatorCards(Educators educators, StaffPlaces places) {
        this.educators = educators;
        this.places = places;
    }

    /**
     * The head of an educator's card, for {@code staff/card :: head(card, 'tab')}.
     *
     * @throws NotFound if there is no such educator, or it is not for this viewer
     */
    public EducatorCard card(long id, Viewer viewer) {
        EducatorInfo educator = educators.get(id, viewer);
        return new EducatorCard(
                educator,
                places.school(educator.schoolId()).shortName(),
                places.municipalityName(educator.municipalityId()),
                Educators.mayChange(educator.schoolId(), viewer));
    }
}
