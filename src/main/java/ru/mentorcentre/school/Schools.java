package ru.mentorcentre.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The register of schools: what other rooms may ask of it, and its plain changes. */
@Service
@Transactional
public class Schools {

    private static final String CODE_UNIQUE = "school_code_unique";

    private final SchoolRepository schools;

    Schools(SchoolRepository schools) {
        this.schools = schools;
    }

    /** A school of the current municipality; anywhere, in the root scope. */
    @Transactional(readOnly = true)
    public Optional<SchoolInfo> find(long id) {
        return schools.findById(id).map(School::info);
    }

    /**
     * A school for somebody who looks at it.
     *
     * @throws NotFound if there is none, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public SchoolInfo get(long id, Viewer viewer) {
        return seen(id, viewer).info();
    }

    /** All schools of the current municipality by short name, the closed ones too. */
    @Transactional(readOnly = true)
    public List<SchoolInfo> all() {
        return schools.read().stream().map(School::info).toList();
    }

    /** Settlements of the schools of the current municipality, as their addresses begin; those that tell none are left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> towns() {
        Map<Long, String> towns = new HashMap<>();
        schools.addresses().forEach(row -> {
            String town = SettlementName.of((String) row[1]);
            if (town != null) {
                towns.put((Long) row[0], town);
            }
        });
        return towns;
    }

    /**
     * Adds a school to the current municipality.
     *
     * @return its key
     * @throws RuntimeException if the code is taken
     */
    public long add(NewSchool wanted) {
        refuseTaken(wanted.code(), null);
        return withUniqueCode(wanted.code(), () -> schools.saveAndFlush(new School(wanted)))
                .getId();
    }

    /** Changes all fields, unless somebody did so since the version was read. */
    public void change(long id, int version, NewSchool wanted) {
        School school = stored(id);
        LostUpdate.check(version, school.getVersion());
        refuseTaken(wanted.code(), id);
        school.change(wanted);
        withUniqueCode(wanted.code(), () -> schools.saveAndFlush(school));
    }

    /** All fields as they were entered. */
    @Transactional(readOnly = true)
    public NewSchool passport(long id, Viewer viewer) {
        return seen(id, viewer).passport();
    }

    public School stored(long id) {
        return schools.findById(id).orElseThrow(NotFound.of("Школа", id));
    }

    public School seen(long id, Viewer viewer) {
        return schools.findById(id)
                .filter(school -> viewer.maySee(school.getId()))
                .orElseThrow(NotFound.of("Школа", id));
    }

    private void refuseTaken(String code, Long mine) {
        schools.findByCode(code).filter(other -> !other.getId().equals(mine)).ifPresent(other -> {
            throw new BusinessRuleViolation(
                    "code",
                    "Код «" + code + "» уже у другой школы: " + other.info().shortName());
        });
    }

    /** Two people may take the same code at the same moment: the database tells. */
    private static <T> T withUniqueCode(String code, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by(CODE_UNIQUE, problem)) {
                throw new BusinessRuleViolation("code", "Код «" + code + "» только что заняла другая школа");
            }
            throw problem;
        }
    }
}
