package ru.mentorcentre.matching.preparation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.validation.Errors;
import ru.mentorcentre.matching.score.FixedGroup;

/** A pair or a group to be fixed, as it is marked. */
class FixedGroupForm {

    /** More people in one group than this are a slip. */
    private static final int MOST = 10;

    public Set<Long> requests = new LinkedHashSet<>();
    public Set<Long> mentors = new LinkedHashSet<>();

    void check(Errors errors) {
        requests.remove(null);
        mentors.remove(null);
        check(errors, "requests", requests.size(), "Отметьте хотя бы одного наставляемого");
        check(errors, "mentors", mentors.size(), "Отметьте хотя бы одного наставника");
    }

    private static void check(Errors errors, String field, int marked, String nobody) {
        if (marked == 0) {
            errors.rejectValue(field, "nobody", nobody);
        } else if (marked > MOST) {
            errors.rejectValue(field, "many", "В одной группе не больше " + MOST + " человек с каждой стороны");
        }
    }

    FixedGroup group() {
        return new FixedGroup(java.util.List.copyOf(mentors), java.util.List.copyOf(requests));
    }
}
