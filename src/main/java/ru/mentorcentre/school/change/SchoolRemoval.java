package ru.mentorcentre.school.change;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.ListingRepository;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolNameRepository;
import ru.mentorcentre.school.SchoolRepository;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.StandingRepository;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** Deletes a school entered by mistake: one that nothing depends on. */
@Service
@Transactional
class SchoolRemoval {

    private final Schools schools;
    private final SchoolRepository repository;
    private final SchoolNameRepository names;
    private final ListingRepository listings;
    private final StandingRepository standings;
    private final List<SchoolUse> uses;

    SchoolRemoval(
            Schools schools,
            SchoolRepository repository,
            SchoolNameRepository names,
            ListingRepository listings,
            StandingRepository standings,
            List<SchoolUse> uses) {
        this.schools = schools;
        this.repository = repository;
        this.names = names;
        this.listings = listings;
        this.standings = standings;
        this.uses = uses;
    }

    /** What holds a school in the register, in words. */
    @Transactional(readOnly = true)
    List<String> dependents(long id) {
        List<String> found = new ArrayList<>();
        long listed = listings.countBySchoolId(id);
        if (listed > 0) {
            found.add("записи в перечнях ШНОР и ШССУ: " + listed);
        }
        List<SchoolStanding> years = standings.of(id);
        if (!years.isEmpty()) {
            found.add("классификация по годам: " + years.size());
        }
        repository.neighbours(id, null).forEach(one -> found.add("присоединённая школа: " + one.name()));
        uses.forEach(use -> found.addAll(use.of(id)));
        return found;
    }

    /** Deletes the school for good. */
    void remove(long id) {
        School school = schools.stored(id);
        if (!dependents(id).isEmpty()) {
            throw new BusinessRuleViolation(null, "Школу нельзя удалить: от неё зависят другие данные");
        }
        try {
            names.forget(id);
            repository.delete(school);
            repository.flush();
        } catch (DataIntegrityViolationException problem) {
            throw new BusinessRuleViolation(
                    null,
                    BusinessRuleViolation.by("account_school", problem)
                            ? "Школу нельзя удалить: к ней привязаны учётные записи"
                            : "Школу нельзя удалить: от неё зависят другие данные");
        }
    }
}
