package ru.mentorcentre.reserve.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** The applications of an educator: never deleted, given over where two cards are of one person. */
@Component
class ApplicationEducatorUse implements EducatorUse {

    private final ApplicationRepository applications;
    private final EntityManager entityManager;
    private final Clock clock;

    ApplicationEducatorUse(ApplicationRepository applications, EntityManager entityManager, Clock clock) {
        this.applications = applications;
        this.entityManager = entityManager;
        this.clock = clock;
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

    /** Whoever reviewed it is not named: experts are blind both ways (domain §8.1). */
    @Override
    public List<PersonalDataItem> held(long educatorId) {
        List<Application> own = applications.findByEducatorIdOrderById(educatorId);
        if (own.isEmpty()) {
            return List.of();
        }
        List<PersonalDataItem> held = new ArrayList<>();
        own.stream()
                .flatMap(ApplicationEducatorUse::facts)
                .filter(fact -> fact.getValue() != null && !fact.getValue().isEmpty())
                .forEach(fact -> held.add(new PersonalDataItem("Заявка в резерв", fact.getKey(), fact.getValue())));
        rows("""
                select f.kind, a.fileName, f.addedOn from ApplicationFile f
                join Application p on p.municipalityId = f.municipalityId and p.id = f.applicationId
                join ReserveAttachment a on a.municipalityId = f.municipalityId and a.id = f.attachmentId
                where p.educatorId = :educator order by f.id""", educatorId)
                .forEach(row -> held.add(new PersonalDataItem(
                        "Документы заявки в резерв",
                        ((ApplicationPaper) row[0]).title(),
                        row[1] + ", " + Day.of((LocalDate) row[2]))));
        rows("""
                select s.madeAt, s.actor, s.fromState, s.toState, s.reason, s.document from ApplicationStep s
                join Application p on p.municipalityId = s.municipalityId and p.id = s.applicationId
                where p.educatorId = :educator order by s.id""", educatorId)
                .forEach(row -> held.add(new PersonalDataItem(
                        "Путь заявки в резерв",
                        day((Instant) row[0]) + ", " + ((ApplicationActor) row[1]).title(),
                        ((ApplicationState) row[2]).title() + " → " + ((ApplicationState) row[3]).title()
                                + Stream.of(row[4], row[5])
                                        .filter(Objects::nonNull)
                                        .map(ground -> "; " + ground)
                                        .collect(Collectors.joining()))));
        rows("""
                select c.checkedAt, r.title, l.met, l.note from FormalCheckLine l
                join FormalCheck c on c.municipalityId = l.municipalityId and c.id = l.checkId
                join Application p on p.municipalityId = c.municipalityId and p.id = c.applicationId
                join SeasonRequirement r on r.municipalityId = p.municipalityId and r.seasonId = p.seasonId
                    and r.code = l.code
                where p.educatorId = :educator and p.state not in (DRAFT, SUBMITTED, IN_EXPERTISE, FORMAL)
                order by c.id, r.position""", educatorId)
                .forEach(row -> held.add(new PersonalDataItem(
                        "Формальная проверка заявки в резерв",
                        row[1] + ", " + day((Instant) row[0]),
                        (row[2] == null ? "не отмечено" : (Boolean) row[2] ? "выполнено" : "не выполнено")
                                + (row[3] == null ? "" : ": " + row[3]))));
        return held;
    }

    private List<Object[]> rows(String query, long educatorId) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("educator", educatorId)
                .getResultList();
    }

    private String day(Instant moment) {
        return Day.of(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private static Stream<Map.Entry<String, String>> facts(Application application) {
        return application.facts().entrySet().stream();
    }
}
