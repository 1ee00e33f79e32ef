package ru.mentorcentre.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.persistence.Tenant;

/** The register keeps inside the wall of its municipality, in the program and in the database. */
@IntegrationTest
class SchoolWallTests {

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private ListingRepository listings;

    @Autowired
    private Standings standings;

    @Test
    void aSchoolIsSeenOnlyInItsMunicipality() {
        long here = municipality("Стена 1");
        long there = municipality("Стена 2");
        long id = Tenant.call(here, () -> schools.add(SchoolExample.named("1", "СОШ № 1")));

        assertThat(Tenant.call(here, () -> schools.find(id))).isPresent();
        assertThat(Tenant.call(here, schools::all)).hasSize(1);
        assertThat(Tenant.call(there, () -> schools.find(id))).isEmpty();
        assertThat(Tenant.call(there, schools::all)).isEmpty();
        assertThat(Tenant.call(Tenant.ROOT, () -> schools.find(id))).isPresent();
    }

    @Test
    void theDatabaseRefusesAReferenceAcrossTheWall() {
        long here = municipality("Стена 3");
        long there = municipality("Стена 4");
        long id = Tenant.call(here, () -> schools.add(SchoolExample.named("1", "СОШ № 1")));

        assertThatThrownBy(() -> Tenant.run(
                        there,
                        () -> listings.saveAll(
                                List.of(new Listing(SchoolExample.listed(id, LocalDate.of(2024, 1, 1)))))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        Tenant.run(there, () -> standings.publish(2025, List.of(SchoolExample.standing(id, 2025)))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void publishingReplacesOneYearOfOneMunicipality() {
        long here = municipality("Стена 5");
        long there = municipality("Стена 6");
        long mine = Tenant.call(here, () -> schools.add(SchoolExample.named("1", "СОШ № 1")));
        long other = Tenant.call(there, () -> schools.add(SchoolExample.named("1", "СОШ № 1")));
        Tenant.run(there, () -> standings.publish(2025, List.of(SchoolExample.standing(other, 2025))));
        Tenant.run(here, () -> {
            standings.publish(2024, List.of(SchoolExample.standing(mine, 2024)));
            standings.publish(2025, List.of(SchoolExample.standing(mine, 2025)));
            standings.publish(2025, List.of(SchoolExample.standing(mine, 2025)));
        });

        assertThat(Tenant.call(here, () -> standings.of(mine)))
                .extracting(SchoolStanding::year)
                .containsExactly(2024, 2025);
        assertThat(Tenant.call(here, () -> standings.find(mine, 2025))
                        .orElseThrow()
                        .resultsIndex())
                .isEqualByComparingTo(new BigDecimal("0.4321"));
        assertThat(Tenant.call(there, () -> standings.ofYear(2025))).hasSize(1);
        assertThatThrownBy(() -> Tenant.run(Tenant.ROOT, () -> standings.publish(2025, List.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    private long municipality(String name) {
        return municipalities.add(name, "Испытания реестра", 2025).id();
    }
}
