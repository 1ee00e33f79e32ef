package ru.mentorcentre.reserve.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** The applications of an educator: never deleted, given over where two cards are of one person. */
@Component
class ApplicationEducatorUse implements EducatorUse {

    private final ApplicationRepository applications;

    ApplicationEducatorUse(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public List<String> of(long educatorId) {
        int kept = applications.findByEducatorIdOrderById(educatorId).size();
        return kept == 0 ? List.of() : List.of(Words.count(kept, "заявка", "заявки", "заявок") + " в резерв");
    }

    @Override
    public void move(long from, long to) {
        List<Application> moved = applications.findByEducatorIdOrderById(from);
        Set<Long> taken = applications.findByEducatorIdOrderById(to).stream()
                .filter(Application::isStanding)
                .map(Application::seasonId)
                .collect(Collectors.toSet());
        if (moved.stream().anyMatch(one -> one.isStanding() && taken.contains(one.seasonId()))) {
            throw new BusinessRuleViolation(
                    null, "В одном сезоне резерва заявки есть на обе карточки: сначала пусть одну отзовут");
        }
        moved.forEach(one -> one.belongTo(to));
        applications.flush();
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return applications.findByEducatorIdOrderById(educatorId).stream()
                .flatMap(ApplicationEducatorUse::facts)
                .filter(fact -> fact.getValue() != null && !fact.getValue().isEmpty())
                .map(fact -> new PersonalDataItem("Заявка в резерв", fact.getKey(), fact.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, String>> facts(Application application) {
        return application.facts().entrySet().stream();
    }
}
