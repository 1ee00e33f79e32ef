package ru.mentorcentre.survey.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** The invitations of a survey, one by one. */
@Service
@Transactional
class Invitations {

    /** So many educators are offered at once; a school has fewer. */
    static final int MOST_OFFERED = 200;

    private final InvitationRepository invitations;
    private final CampaignService campaigns;
    private final Educators educators;
    private final Schools schools;
    private final SubmissionStatus handedIn;
    private final SurveyKeys keys;

    Invitations(
            InvitationRepository invitations,
            CampaignService campaigns,
            Educators educators,
            Schools schools,
            SubmissionStatus handedIn,
            SurveyKeys keys) {
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.educators = educators;
        this.schools = schools;
        this.handedIn = handedIn;
        this.keys = keys;
    }

    /** Who is not invited yet, the first of them. */
    @Transactional(readOnly = true)
    List<InvitableEducator> addable(long campaignId, Long school, String typed) {
        campaigns.stored(campaignId);
        Set<Long> known = new HashSet<>();
        invitations.findByCampaignId(campaignId).forEach(one -> known.add(one.educatorId()));
        String wanted = SearchText.normal(typed.strip());
        List<EducatorInfo> found = school == null ? educators.all() : educators.ofSchool(school);
        Map<Long, String> names =
                schools.all().stream().collect(Collectors.toMap(SchoolInfo::id, SchoolInfo::shortName));
        return found.stream()
                .filter(one -> !known.contains(one.id()))
                .filter(one -> SearchText.normal(one.fullName()).contains(wanted))
                .limit(MOST_OFFERED)
                .map(one -> new InvitableEducator(one.id(), one.fullName(), one.position(), names.get(one.schoolId())))
                .toList();
    }

    void withdraw(long campaignId, long id) {
        Invitation invitation = unanswered(campaignId, id);
        invitation.withdraw();
        invitations.saveAndFlush(invitation);
    }

    void reissue(long campaignId, long id) {
        Invitation invitation = unanswered(campaignId, id);
        invitation.reissue(keys.linksOrRefuse(campaigns.stored(campaignId)));
        invitations.saveAndFlush(invitation);
    }

    Invitation of(long campaignId, long id) {
        return invitations
                .findById(id)
                .filter(one -> one.campaignId() == campaignId)
                .orElseThrow(NotFound.of("Приглашение", id));
    }

    private Invitation unanswered(long campaignId, long id) {
        Invitation invitation = of(campaignId, id);
        if (handedIn.is(invitation)) {
            throw new BusinessRuleViolation(null, "Анкета уже сдана: новая ссылка не нужна, а отзывать нечего");
        }
        return invitation;
    }

    /** An educator who can be invited. */
    record InvitableEducator(long id, String name, String position, String school) {}
}
