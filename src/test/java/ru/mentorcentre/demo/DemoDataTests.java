package ru.mentorcentre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.Tenant;

/** The demo shows the classification at its best on the first start. */
@IntegrationTest
class DemoDataTests {

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private Standings standings;

    @Test
    void twoDistrictsOfTwentyFourAndNineSchools() {
        assertThat(inDistrict("Сосновский район", schools::all)).hasSize(24);
        assertThat(inDistrict("Луговской район", schools::all)).hasSize(9);
    }

    @Test
    void everyTypeAndEveryZoneIsThereInTheLastYear() {
        List<SchoolStanding> year = inDistrict("Сосновский район", () -> standings.ofYear(2025));

        assertThat(year).extracting(SchoolStanding::type).contains(SchoolType.values());
        for (Predicate<SchoolStanding> zone : Arrays.<Predicate<SchoolStanding>>asList(
                school -> school.instability() == Finding.YES,
                school -> school.examDivergence() == Finding.YES,
                school -> school.partTimeStudy() == Finding.YES,
                school -> school.advancedBelowMean() == Finding.YES,
                school -> school.stableHigh() == Finding.YES,
                school -> school.stableLow() == Finding.YES)) {
            assertThat(year).anyMatch(zone);
        }
    }

    private <T> List<T> inDistrict(String name, java.util.function.Supplier<List<T>> work) {
        long id = municipalities.all().stream()
                .filter(municipality -> municipality.name().equals(name))
                .map(MunicipalityInfo::id)
                .findFirst()
                .orElseThrow();
        return Tenant.call(id, work);
    }
}
