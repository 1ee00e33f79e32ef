package ru.mentorcentre.survey.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.survey.QuestionnaireContent;

/**
 * A questionnaire as its respondent finds it by the link.
 *
 * @param who full name of who is asked
 * @param answers kept so far; after the end only where the link may show them
 * @param offered answers of the former phase that may be taken over
 * @param reached pages gone through
 * @param version of the answers kept, to tell that another window went on
 */
record RespondentSheet(
        LinkStatus standing,
        String campaign,
        boolean confidential,
        boolean feedsPulse,
        LocalDate startsOn,
        LocalDate endsOn,
        String who,
        QuestionnaireContent content,
        Map<String, List<String>> answers,
        Map<String, List<String>> offered,
        int reached,
        int version) {

    /** What the link is good for today. */
    enum LinkStatus {
        ASKING,
        ANSWERED,
        /** Another browser has begun it. */
        ELSEWHERE,
        /** The key of a confidential survey is missing. */
        KEYLESS,
        NOT_YET,
        CLOSED,
        WITHDRAWN
    }

    /** Pages that have something to ask with the answers kept so far. */
    List<QuestionnaireContent.Page> pages() {
        return content.pages().stream()
                .filter(page -> page.questions().stream()
                        .anyMatch(one -> one.showIf() == null
                                || page.questions().stream()
                                        .anyMatch(other ->
                                                other.code().equals(one.showIf().question()))
                                || one.isAsked(answers)))
                .toList();
    }

    /** Whether it can be answered, here or where it was begun. */
    boolean isOpen() {
        return standing == LinkStatus.ASKING || standing == LinkStatus.ELSEWHERE;
    }

    /** The same with other answers, so far. */
    RespondentSheet with(Map<String, List<String>> others, int page) {
        return new RespondentSheet(
                standing,
                campaign,
                confidential,
                feedsPulse,
                startsOn,
                endsOn,
                who,
                content,
                others,
                offered,
                Math.max(reached, page),
                version);
    }

    /** What is shown in a question that was not answered on this page yet. */
    List<String> value(String code) {
        return answers.getOrDefault(code, offered.getOrDefault(code, List.of()));
    }
}
