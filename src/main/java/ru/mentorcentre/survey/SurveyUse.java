package ru.mentorcentre.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.StaffUse;

/** What surveys keep about an educator. */
@Component
class SurveyUse implements StaffUse {

    private final InvitationRepository invitations;
    private final Words words;

    SurveyUse(InvitationRepository invitations, Words words) {
        this.invitations = invitations;
        this.words = words;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = invitations.countByEducatorId(educatorId);
        return count == 0
                ? List.of()
                : List.of(words.count(count, "приглашение", "приглашения", "приглашений") + " ответить на анкету");
    }
}
