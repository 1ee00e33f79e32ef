package ru.mentorcentre.mentoring;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** Whose people a form offers: a school role's own; an editor chooses a school first, a whole district fits into no list. */
@Component
public class ChosenSchool {

    private final Educators educators;
    private final MentoringSchoolOptions places;

    ChosenSchool(Educators educators, MentoringSchoolOptions places) {
        this.educators = educators;
        this.places = places;
    }

    /**
     * The school, {@code null} while none is chosen.
     *
     * @param school as it stands in the address, may be anything
     * @param educator whose school it is when none is named, may be anything
     */
    public Long of(String school, String educator, Viewer viewer) {
        if (!viewer.seesAllSchools()) {
            return viewer.schoolId();
        }
        Long named = key(school);
        return named != null || key(educator) == null
                ? named
                : educators.find(key(educator)).map(EducatorInfo::schoolId).orElse(null);
    }

    /** The school that a form which was sent carries along. */
    public Long again(Long school, Viewer viewer) {
        return viewer.seesAllSchools() ? school : viewer.schoolId();
    }

    /** Puts what the fragment {@code mentoring/parts :: school} shows into the model; nothing for a school role. */
    public void offer(Long chosen, Viewer viewer, Model model) {
        if (viewer.seesAllSchools()) {
            List<SchoolInfo> open = List.copyOf(places.open(viewer).values());
            model.addAttribute("openSchools", open);
        }
        model.addAttribute("chosenSchool", chosen);
    }

    private static Long key(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
