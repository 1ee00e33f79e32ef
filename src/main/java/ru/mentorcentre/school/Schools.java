package ru.mentorcentre.school;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** The register of schools: what other rooms may ask of it. */
@Service
@Transactional
public class Schools {

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
        return schools.all().stream().map(School::info).toList();
    }

    /**
     * Adds a school to the current municipality.
     *
     * @return its key
     * @throws org.springframework.dao.DataIntegrityViolationException if the code is taken
     */
    public long add(NewSchool wanted) {
        return schools.saveAndFlush(new School(wanted)).getId();
    }

    School seen(long id, Viewer viewer) {
        return schools.findById(id)
                .filter(school -> viewer.maySee(school.getId()))
                .orElseThrow(NotFound.of("Школа", id));
    }
}
