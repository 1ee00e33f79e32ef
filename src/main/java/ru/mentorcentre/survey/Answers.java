package ru.mentorcentre.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.mentorcentre.shared.Viewer;

/** What was answered, for those who count it; who said what is told of named surveys only. */
public interface Answers {

    /** A survey as this viewer may see it; not found for anybody else. */
    CampaignRow survey(long id, Viewer viewer);

    /** The latest surveys «after» of the municipality that have begun, the latest first. */
    List<CampaignRow> latestAfter(int most);

    /** Whether nobody answers it any more unless it is opened again. */
    boolean isOver(CampaignRow survey);

    LocalDate today();

    /** The first survey that is compared with this one. */
    Optional<Long> firstAfter(long before);

    /** What these surveys ask, in the order of each. */
    List<SurveyPart> parts(Collection<Long> surveys);

    /** What was handed in, in no telling order. */
    List<AnswerSheet> sheets(Collection<Long> surveys);

    /** Deletes sheets for good that count in no results: with the keys goes what would tell of few people. */
    void discard(Collection<UUID> sheets);

    /** How many are asked, without those whose invitation was withdrawn. */
    List<InviteeCount> invited(long survey);

    /** The people of one questionnaire of a survey by name, without those whose invitation was withdrawn. */
    List<NamedRespondent> people(long survey, long questionnaire);

    /** The two invitations of those who are a pair, of a named survey; empty of a confidential one. */
    List<RespondentPair> pairs(long survey);

    /** The summary form that counts the answers of these people. */
    Optional<SummaryForm> summaryForm(RespondentRole asked);
}
