package ru.mentorcentre.staff.duplicate;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.Subject;

/** What two cards of one person tell together. */
final class MergedEducator {

    private MergedEducator() {}

    /** The kept card, its gaps filled by the other; subjects of both. */
    static NewEducator of(NewEducator kept, NewEducator other) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        subjects.addAll(kept.subjects());
        subjects.addAll(other.subjects());
        return new NewEducator(
                kept.schoolId(),
                kept.lastName(),
                kept.firstName(),
                first(kept.patronymic(), other.patronymic()),
                kept.position(),
                subjects,
                first(kept.hiredOn(), other.hiredOn()),
                first(kept.serviceYears(), other.serviceYears()),
                first(kept.firstJobOn(), other.firstJobOn()),
                first(kept.category(), other.category()),
                first(kept.titles(), other.titles()),
                first(kept.education(), other.education()),
                first(kept.email(), other.email()),
                first(kept.phone(), other.phone()));
    }

    private static <V> V first(V kept, V other) {
        return Objects.isNull(kept) ? other : kept;
    }
}
