package ru.mentorcentre.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Tenant;
import ru.mentorcentre.shared.Viewer;

/** Puts the head of a card together, in four statements. */
@Service
@Transactional(readOnly = true)
public class SchoolCards {

    private final Schools schools;
    private final SchoolRepository neighbours;
    private final SchoolList list;
    private final Municipalities municipalities;
    private final Clock clock;

    SchoolCards(Schools schools, SchoolRepository neighbours, SchoolList list, Municipalities municipalities, Clock clock) {
        this.schools = schools;
        this.neighbours = neighbours;
        this.list = list;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * A school as a card begins, with the lists it stands on: in one statement.
     *
     * @throws RuntimeException answered with 404 if there is none, or it is not for this viewer
     */
    public ListedSchool listed(long id, Viewer viewer) {
        if (!viewer.maySee(id)) {
            throw new NotFound("Школа", id);
        }
        LocalDate today = LocalDate.now(clock);
        SchoolRow row = list.find(id, today.getYear(), today).orElseThrow(NotFound.of("Школа", id));
        return new ListedSchool(row.info(), row.listed());
    }

    /**
     * The head of a school's card.
     *
     * @throws RuntimeException answered with 404 if there is no such school, or it is not for this viewer
     */
    public SchoolCard card(long id, Viewer viewer) {
        School school = schools.seen(id, viewer);
        MunicipalityInfo municipality = municipalities
                .find(school.getMunicipalityId())
                .orElseThrow(NotFound.of("Муниципалитет", school.getMunicipalityId()));
        int year = municipality.reportingYear();
        SchoolRow row =
                list.find(school.getId(), year, LocalDate.now(clock)).orElseThrow(NotFound.of("Школа", school.getId()));
        List<Neighbour> near = neighbours.neighbours(school.getId(), school.successorId());
        return new SchoolCard(
                row.info(),
                Tenant.isRoot() ? municipality.name() : null,
                year,
                row.standing(year),
                row.listed(),
                row.pupils(),
                school.closureReason(),
                near.stream()
                        .filter(one -> Long.valueOf(one.id()).equals(school.successorId()))
                        .findFirst()
                        .orElse(null),
                near.stream()
                        .filter(one -> !Long.valueOf(one.id()).equals(school.successorId()))
                        .toList());
    }
}
