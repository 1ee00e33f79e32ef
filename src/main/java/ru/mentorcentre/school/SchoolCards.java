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

/** Puts the head of a card together, in four statements. */
@Service
@Transactional(readOnly = true)
class SchoolCards {

    private final SchoolRepository schools;
    private final SchoolList list;
    private final Municipalities municipalities;
    private final Clock clock;

    SchoolCards(SchoolRepository schools, SchoolList list, Municipalities municipalities, Clock clock) {
        this.schools = schools;
        this.list = list;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    ListedSchool listed(long id) {
        LocalDate today = LocalDate.now(clock);
        SchoolRow row = list.find(id, today.getYear(), today).orElseThrow(NotFound.of("Школа", id));
        return new ListedSchool(row.info(), row.listed());
    }

    SchoolCard card(School school) {
        MunicipalityInfo municipality = municipalities
                .find(school.getMunicipalityId())
                .orElseThrow(NotFound.of("Муниципалитет", school.getMunicipalityId()));
        int year = municipality.reportingYear();
        SchoolRow row =
                list.find(school.getId(), year, LocalDate.now(clock)).orElseThrow(NotFound.of("Школа", school.getId()));
        List<Neighbour> neighbours = schools.neighbours(school.getId(), school.successorId());
        return new SchoolCard(
                row.info(),
                Tenant.isRoot() ? municipality.name() : null,
                year,
                row.standing(year),
                row.listed(),
                row.pupils(),
                school.closureReason(),
                neighbours.stream()
                        .filter(one -> Long.valueOf(one.id()).equals(school.successorId()))
                        .findFirst()
                        .orElse(null),
                neighbours.stream()
                        .filter(one -> !Long.valueOf(one.id()).equals(school.successorId()))
                        .toList());
    }
}
