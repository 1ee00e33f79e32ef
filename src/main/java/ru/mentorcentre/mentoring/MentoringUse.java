package ru.mentorcentre.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.HeldFact;
import ru.mentorcentre.staff.StaffUse;

/** What mentoring keeps about an educator. */
@Component
class MentoringUse implements StaffUse {

    private final RequestRepository requests;
    private final MentorRepository mentors;
    private final StepRepository steps;
    private final ProfileMerger merger;
    private final DifficultyTitles titles;
    private final Words words;

    MentoringUse(
            RequestRepository requests,
            MentorRepository mentors,
            StepRepository steps,
            ProfileMerger merger,
            DifficultyTitles titles,
            Words words) {
        this.requests = requests;
        this.mentors = mentors;
        this.steps = steps;
        this.merger = merger;
        this.titles = titles;
        this.words = words;
    }

    @Override
    public List<String> of(long educatorId) {
        List<String> found = new ArrayList<>();
        RequestRepository.Held held = requests.held(educatorId);
        if (held.requests() > 0) {
            found.add(words.count(held.requests(), "запрос", "запроса", "запросов") + " на наставника");
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
    public List<HeldFact> held(long educatorId) {
        Map<String, String> known = titles.byCode();
        List<HeldFact> held = new ArrayList<>();
        requests.findByEducatorIdOrderById(educatorId)
                .forEach(request -> held.add(new HeldFact(
                        "Запросы на наставника",
                        "Запрос от " + Day.of(request.info().filedOn()) + ", подал: " + request.filedBy(),
                        inWords(request.facts(known)))));
        mentors.findByEducatorId(educatorId).ifPresent(mentor -> {
            mentor.facts(known).forEach((what, value) -> held.add(new HeldFact("Карточка наставника", what, value)));
            steps.of(mentor.getId())
                    .forEach(step -> held.add(new HeldFact(
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
