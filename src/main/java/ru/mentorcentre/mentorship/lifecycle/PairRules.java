package ru.mentorcentre.mentorship.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.RequestStatus;

/** What keeps people from working together, in Russian. The database repeats what must hold. */
final class PairRules {

    /** Forms in which one mentor works with one mentee. */
    private static final Set<MentoringForm> OF_TWO = Set.of(MentoringForm.INDIVIDUAL, MentoringForm.REVERSE);

    /** Forms that do not count where a mentee has one mentor at a time. */
    private static final Set<MentoringForm> ASIDE =
            Set.of(MentoringForm.GROUP, MentoringForm.NETWORK, MentoringForm.FLASH);

    private PairRules() {}

    /** A mentee in a pair of this form has no other mentor, where that is the rule. */
    static boolean isSole(MentoringForm form) {
        return !ASIDE.contains(form);
    }

    /** Whether the form goes with so many people. */
    static Optional<String> ofNumbers(MentoringForm form, int mentors, int mentees) {
        return OF_TWO.contains(form) && (mentors > 1 || mentees > 1)
                ? Optional.of("Форма «" + form.title() + "» — для двоих. Для нескольких выберите «"
                        + MentoringForm.GROUP.title() + "»")
                : Optional.empty();
    }

    /** Whether these mentors can take on these mentees now. */
    static Optional<String> ofPeople(List<MentorInfo> mentors, List<NamedRequest> askers) {
        for (NamedRequest asker : askers) {
            if (asker.request().status() != RequestStatus.OPEN) {
                return Optional.of("запрос больше не ждёт наставника: "
                        + asker.request().status().title());
            }
            if (asker.retired()) {
                return Optional.of("наставляемый больше не работает в школах района");
            }
            for (MentorInfo mentor : mentors) {
                if (Long.valueOf(mentor.educatorId()).equals(asker.request().educatorId())) {
                    return Optional.of("наставник и наставляемый — один человек");
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a mentor can take so many more.
     *
     * @param free places of the mentor now
     */
    static Optional<String> ofPlaces(MentorInfo mentor, int free, int more) {
        if (!mentor.isActive()) {
            return Optional.of("наставник сейчас не работает с наставляемыми ("
                    + mentor.state().title() + ")");
        }
        return free < more
                ? Optional.of("у наставника не хватает мест: занято " + (mentor.capacity() - free) + " из "
                        + mentor.capacity())
                : Optional.empty();
    }

    /** «Иванова Анна — Петров Иван». */
    static String title(List<MentorInfo> mentors, List<NamedRequest> askers) {
        return mentors.stream().map(MentorInfo::name).collect(Collectors.joining(", ")) + " — "
                + askers.stream().map(NamedRequest::name).collect(Collectors.joining(", "));
    }
}
