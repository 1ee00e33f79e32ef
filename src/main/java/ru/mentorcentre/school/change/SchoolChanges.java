package ru.mentorcentre.school.change;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.FormerName;
import ru.mentorcentre.school.NeighbouringSchool;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolName;
import ru.mentorcentre.school.SchoolNameRepository;
import ru.mentorcentre.school.SchoolRepository;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** What happens to a school in its life: it is renamed, closes, joins another one. Its past stays. */
@Service
@Transactional
public class SchoolChanges {

    private final Schools schools;
    private final SchoolRepository repository;
    private final SchoolNameRepository names;

    SchoolChanges(Schools schools, SchoolRepository repository, SchoolNameRepository names) {
        this.schools = schools;
        this.repository = repository;
        this.names = names;
    }

    /**
     * Gives a school another name; the former one stays on its card and is found by the search.
     *
     * @param version of the school that the form showed
     * @param from the first day of the new name, not before the last renaming
     */
    public void rename(long id, int version, String fullName, String shortName, LocalDate from) {
        School school = unchanged(id, version);
        NewSchool former = school.passport();
        if (former.fullName().equals(fullName) && former.shortName().equals(shortName)) {
            throw new BusinessRuleViolation("fullName", "Школа уже так называется");
        }
        LocalDate last = names.lastRenaming(id);
        if (last != null && from.isBefore(last)) {
            throw new BusinessRuleViolation("from", "Прошлое переименование было позже: " + Day.of(last));
        }
        names.save(new SchoolName(school, former, from));
        school.rename(fullName, shortName);
    }

    /**
     * Closes a school; its figures, listings and history stay.
     *
     * @param version of the school that the form showed
     */
    public void close(long id, int version, LocalDate lastDay, String reason) {
        working(id, version).close(lastDay, reason);
    }

    /** Takes back a closure or a merger. */
    public void reopen(long id) {
        School school = schools.stored(id);
        if (!school.isClosed()) {
            throw new BusinessRuleViolation(null, "Школа и так работает");
        }
        school.reopen();
    }

    /**
     * Joins a school to another one that works: it closes and says where it went.
     *
     * @param version of the school that the form showed
     */
    public void merge(long id, int version, long successorId, LocalDate lastDay) {
        // both are held: else two people could join each of two schools to the other at once
        repository.hold(List.of(id, successorId));
        School school = working(id, version);
        School successor = repository
                .findById(successorId)
                .filter(other -> !other.isClosed() && !other.getId().equals(id))
                .orElseThrow(() -> new BusinessRuleViolation("successorId", "Выберите другую, работающую школу"));
        school.mergeInto(successor, lastDay);
    }

    @Transactional(readOnly = true)
    public List<FormerName> formerNames(long id) {
        return names.of(id);
    }

    /** The schools that work, by name. */
    @Transactional(readOnly = true)
    public List<NeighbouringSchool> working() {
        return repository.working();
    }

    private School working(long id, int version) {
        School school = unchanged(id, version);
        if (school.isClosed()) {
            throw new BusinessRuleViolation(null, "Школа уже закрыта");
        }
        return school;
    }

    private School unchanged(long id, int version) {
        School school = schools.stored(id);
        LostUpdate.check(version, school.getVersion());
        return school;
    }
}
