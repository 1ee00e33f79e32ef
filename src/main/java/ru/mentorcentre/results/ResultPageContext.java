package ru.mentorcentre.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.profile.SatisfactionRules;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.results.release.SurveyResults;
import ru.mentorcentre.results.release.SurveyResultsReader;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.InviteeCount;
import ru.mentorcentre.survey.NamedRespondent;
import ru.mentorcentre.survey.RespondentPair;
import ru.mentorcentre.survey.SummaryForm;

/** What the pages of results share: the survey, its questionnaires, whom it asks, and the rules of the centre. */
@Component
@Transactional(readOnly = true)
class ResultPageContext {

    private final SurveyResultsReader polls;
    private final Answers answers;
    private final Profiles profiles;
    private final Municipalities municipalities;

    ResultPageContext(SurveyResultsReader polls, Answers answers, Profiles profiles, Municipalities municipalities) {
        this.polls = polls;
        this.answers = answers;
        this.profiles = profiles;
        this.municipalities = municipalities;
    }

    /** Puts what every page of results shows into the model. */
    SurveyResults open(long id, Long part, Viewer viewer, Model model) {
        SurveyResults poll = polls.of(id, viewer);
        model.addAttribute("row", poll.survey());
        model.addAttribute("today", answers.today());
        model.addAttribute("poll", poll);
        model.addAttribute("part", poll.part(part));
        model.addAttribute("summed", form(poll.part(part)).isPresent());
        return poll;
    }

    SurveyResults poll(long id, Viewer viewer) {
        return polls.of(id, viewer);
    }

    /** The name of the municipality that asks. */
    String municipality(SurveyResults poll) {
        return municipalities
                .find(poll.survey().municipalityId())
                .map(MunicipalityInfo::name)
                .orElse("");
    }

    /** How many each questionnaire asks. */
    Map<Long, Integer> invited(long survey) {
        Map<Long, Integer> people = new HashMap<>();
        for (InviteeCount count : answers.invited(survey)) {
            people.merge(count.questionnaireId(), (int) count.people(), Integer::sum);
        }
        return people;
    }

    SatisfactionRules rules(SurveyResults poll) {
        return rules(poll.survey().municipalityId());
    }

    SatisfactionRules rules(long municipality) {
        return profiles.of(municipality).satisfaction();
    }

    /** The summary form that counts these answers; empty where nothing of it was asked. */
    Optional<SummaryForm> form(QuestionnaireResults part) {
        return Optional.ofNullable(part.part().content().asked())
                .flatMap(answers::summaryForm)
                .filter(form -> form.rows().stream()
                        .anyMatch(row -> FilledSummaryForm.question(part, row).isPresent()));
    }

    List<RespondentPair> pairs(long survey) {
        return answers.pairs(survey);
    }

    List<NamedRespondent> people(long survey, long questionnaire) {
        return answers.people(survey, questionnaire);
    }
}
