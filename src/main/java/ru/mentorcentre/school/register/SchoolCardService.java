package ru.mentorcentre.school.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.ListedSchool;
import ru.mentorcentre.school.NeighbouringSchool;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolCard;
import ru.mentorcentre.school.SchoolCards;
import ru.mentorcentre.school.SchoolRepository;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** The service behind {@link SchoolCards}. */
@Service
@Transactional(readOnly = true)
public class SchoolCardService implements SchoolCards {

    private final Schools schools;
    private final SchoolRepository neighbours;
    private final SchoolList list;
    private final Municipalities municipalities;
    private final Clock clock;

    SchoolCardService(
            Schools schools, SchoolRepository neighbours, SchoolList list, Municipalities municipalities, Clock clock) {
        this.schools = schools;
        this.neighbours = neighbours;
        this.list = list;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public ListedSchool listed(long id, Viewer viewer) {
        if (!viewer.maySee(id)) {
            throw new NotFound("Школа", id);
        }
        LocalDate today = LocalDate.now(clock);
        SchoolRow row = list.find(id, today.getYear(), today).orElseThrow(NotFound.of("Школа", id));
        return new ListedSchool(row.info(), row.listed());
    }

    @Override
    public SchoolCard card(long id, Viewer viewer) {
        School school = schools.seen(id, viewer);
        MunicipalityInfo municipality = municipalities
                .find(school.getMunicipalityId())
                .orElseThrow(NotFound.of("Муниципалитет", school.getMunicipalityId()));
        int year = municipality.reportingYear();
        SchoolRow row =
                list.find(school.getId(), year, LocalDate.now(clock)).orElseThrow(NotFound.of("Школа", school.getId()));
        List<NeighbouringSchool> near = neighbours.neighbours(school.getId(), school.successorId());
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
