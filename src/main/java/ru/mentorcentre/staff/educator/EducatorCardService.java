package ru.mentorcentre.staff.educator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorCard;
import ru.mentorcentre.staff.EducatorCards;
import ru.mentorcentre.staff.EducatorInfo;

/** The service behind {@link EducatorCards}. */
@Service
@Transactional(readOnly = true)
public class EducatorCardService implements EducatorCards {

    private final EducatorService educators;
    private final StaffSchoolOptions places;
    private final StaffCalendar day;

    EducatorCardService(EducatorService educators, StaffSchoolOptions places, StaffCalendar day) {
        this.educators = educators;
        this.places = places;
        this.day = day;
    }

    @Override
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
                viewer.mayEdit(educator.schoolId()));
    }
}
