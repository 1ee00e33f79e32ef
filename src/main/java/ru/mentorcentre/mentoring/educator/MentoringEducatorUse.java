package ru.mentorcentre.mentoring.educator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.mentor.MentorRepository;
import ru.mentorcentre.mentoring.mentor.MentorStepRepository;
import ru.mentorcentre.mentoring.request.RequestRepository;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What mentoring keeps about an educator. */
@Component
class MentoringEducatorUse implements EducatorUse {

    private final RequestRepository requests;
    private final MentorRepository mentors;
    private final MentorStepRepository steps;
    private final MentorProfileMerger merger;
    private final DifficultyTitles titles;

    MentoringEducatorUse(
            RequestRepository requests,
            MentorRepository mentors,
            MentorStepRepository steps,
            MentorProfileMerger merger,
            DifficultyTitles titles) {
        this.requests = requests;
        this.mentors = mentors;
        this.steps = steps;
        this.merger = merger;
        this.titles = titles;
    }

    @Override
    public List<String> of(long educatorId) {
        List<String> found = new ArrayList<>();
        RequestRepository.HeldData held = requests.held(educatorId);
        if (held.requests() > 0) {
            found.add(Words.count(held.requests(), "запрос", "запроса", "запросов") + " на наставника");
        }
        if (held.profiles() > 0) {
            found.add("карточка наставника");
        }
        return found;
    }

    @Override
    public void move(long from, long to) {
        requests.findByEducatorIdOrderById(from).forEach(request -> request.belongTo(to));
        requests.flush();
        mentors.findByEducatorId(from).ifPresent(profile -> merger.give(profile, to));
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        Map<String, String> known = titles.byCode();
        List<PersonalDataItem> held = new ArrayList<>();
        requests.findByEducatorIdOrderById(educatorId)
                .forEach(request -> held.add(new PersonalDataItem(
                        "Запросы на наставника",
                        "Запрос от " + Day.of(request.info().filedOn()) + ", подал: " + request.filedBy(),
                        inWords(request.facts(known)))));
        mentors.findByEducatorId(educatorId).ifPresent(mentor -> {
            mentor.facts(known)
                    .forEach((what, value) -> held.add(new PersonalDataItem("Карточка наставника", what, value)));
            steps.of(mentor.getId())
                    .forEach(step -> held.add(new PersonalDataItem(
                            "Путь наставника",
                            Day.of(step.madeOn()) + ", " + step.madeBy(),
                            step.from().title() + " → " + step.to().title() + ": " + step.ground())));
        });
        return held;
    }

    private static String inWords(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null && !fact.getValue().isEmpty())
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
    }
}
