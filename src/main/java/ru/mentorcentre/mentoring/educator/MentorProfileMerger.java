package ru.mentorcentre.mentoring.educator;

import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.mentor.Mentor;
import ru.mentorcentre.mentoring.mentor.MentorRepository;
import ru.mentorcentre.mentoring.mentor.MentorStepRepository;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** Gives the profile of a mentor to another card of the same person. */
@Component
class MentorProfileMerger {

    private final MentorRepository mentors;
    private final MentorStepRepository steps;

    MentorProfileMerger(MentorRepository mentors, MentorStepRepository steps) {
        this.mentors = mentors;
        this.steps = steps;
    }

    void give(Mentor profile, long educatorId) {
        Mentor theirs = mentors.findByEducatorId(educatorId).orElse(null);
        if (theirs == null) {
            profile.belongTo(educatorId);
            mentors.saveAndFlush(profile);
        } else if (isUntouched(profile)) {
            fold(profile, theirs);
        } else if (isUntouched(theirs)) {
            fold(theirs, profile);
            profile.belongTo(educatorId);
            mentors.saveAndFlush(profile);
        } else {
            throw new BusinessRuleViolation(
                    "otherId",
                    "Обе карточки уже прошли путь наставника, и пары могут быть у обеих. Оставьте одну наставником, "
                            + "а вторую отметьте выбывшей");
        }
    }

    /** A candidate who has made no step, and so has had no pair. */
    private boolean isUntouched(Mentor profile) {
        return profile.state() == MentorState.CANDIDATE
                && steps.of(profile.getId()).isEmpty();
    }

    private void fold(Mentor untouched, Mentor kept) {
        kept.takeOver(untouched.details());
        mentors.delete(untouched);
        mentors.saveAndFlush(kept);
    }
}
