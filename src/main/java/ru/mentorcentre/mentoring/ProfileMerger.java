package ru.mentorcentre.mentoring;

import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Refused;

/** Gives the profile of a mentor to another card of the same person. */
@Component
class ProfileMerger {

    private final MentorRepository mentors;
    private final StepRepository steps;

    ProfileMerger(MentorRepository mentors, StepRepository steps) {
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
            throw new Refused(
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
