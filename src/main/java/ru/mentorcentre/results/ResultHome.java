package ru.mentorcentre.results;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.profile.SatisfactionRules;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.results.release.SurveyResults;
import ru.mentorcentre.results.release.SurveyResultsReader;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.survey.Answers;
import ru.mentorcentre.survey.CampaignRow;

/** What results put on the first page: the share of the satisfied in the last survey «after» that is over. */
@Component
@Order(40)
class ResultHome implements HomePart {

    private static final int LOOKED_AT = 5;

    private final Answers answers;
    private final SurveyResultsReader polls;
    private final ResultPageContext places;

    /** What a survey came to: it is over, so the same question has the same answer. By municipality. */
    private final Map<Long, KnownShare> known = new ConcurrentHashMap<>();

    ResultHome(Answers answers, SurveyResultsReader polls, ResultPageContext places) {
        this.answers = answers;
        this.polls = polls;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public Content of(Viewer viewer) {
        if (!viewer.seesAllSchools()) {
            return Content.NONE;
        }
        return answers.latestAfter(LOOKED_AT).stream()
                .filter(answers::isOver)
                .findFirst()
                .flatMap(this::share)
                .map(share -> new Content(List.of(), List.of(figure(share)), List.of()))
                .orElse(Content.NONE);
    }

    private Optional<Share> share(CampaignRow survey) {
        SatisfactionRules rules = places.rules(survey.municipalityId());
        KnownShare before = known.get(survey.municipalityId());
        if (before != null && before.survey().equals(survey) && before.rules().equals(rules)) {
            return Optional.of(before.share());
        }
        SurveyResults poll = polls.of(survey, survey.confidential());
        Map<Long, Integer> invited = places.invited(survey.id());
        List<Satisfaction> told = (poll.isShown() ? poll.parts() : List.<QuestionnaireResults>of())
                .stream()
                        .flatMap(part ->
                                Satisfaction.of(part, places.form(part), rules, invited.getOrDefault(part.key(), 0))
                                        .stream())
                        .toList();
        int satisfied = told.stream()
                .filter(Satisfaction::isKnown)
                .mapToInt(Satisfaction::satisfied)
                .sum();
        int of = told.stream()
                .filter(Satisfaction::isKnown)
                .mapToInt(Satisfaction::of)
                .sum();
        // where one half may not be told, the other is not the share of all
        if (of == 0 || told.stream().anyMatch(one -> one.satisfied() == null)) {
            return Optional.empty();
        }
        Share share = new Share(survey.id(), satisfied, of);
        known.put(survey.municipalityId(), new KnownShare(survey, rules, share));
        return Optional.of(share);
    }

    private static Figure figure(Share share) {
        Satisfaction both = new Satisfaction(null, null, share.satisfied(), share.of(), share.of(), null);
        return new Figure(
                both.share().setScale(0, RoundingMode.DOWN).longValue(),
                "% участников довольны: " + share.satisfied() + " из " + share.of() + ", цель " + Satisfaction.TARGET
                        + " % " + (both.isReached() ? "достигнута" : "не достигнута"),
                "/surveys/" + share.survey() + "/results");
    }

    /** So many of so many are satisfied. */
    private record Share(long survey, int satisfied, int of) {}

    private record KnownShare(CampaignRow survey, SatisfactionRules rules, Share share) {}
}
