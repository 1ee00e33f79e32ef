package ru.mentorcentre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.QualificationCategory;

/** The demo shows the classification at its best on the first start. */
@IntegrationTest
class DemoDataTests {

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private Standings standings;

    @Autowired
    private Educators educators;

    @Autowired
    private Mentorships mentorships;

    @Test
    void twoDistrictsOfTwentyFourAndNineSchools() {
        assertThat(inDistrict("Сосновский район", schools::all)).hasSize(24);
        assertThat(inDistrict("Луговской район", schools::all)).hasSize(9);
    }

    @Test
    void everyTypeAndEveryZoneIsThereInTheLastYear() {
        List<SchoolStanding> year = inDistrict("Сосновский район", () -> standings.ofYear(2026));

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

    @Test
    void threeHundredEducatorsTeachInTheSchools() {
        List<EducatorInfo> first = inDistrict("Сосновский район", educators::all);
        List<EducatorInfo> second = inDistrict("Луговской район", educators::all);
        assertThat(first.size() + second.size()).isBetween(260, 340);
        assertThat(first).extracting(EducatorInfo::category).contains(QualificationCategory.values());
        assertThat(first.stream().filter(EducatorInfo::youngSpecialist).count()).isBetween(15L, 60L);
        assertThat(first).allMatch(one -> one.fullName().matches("[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+"));
        assertThat(first).extracting(EducatorInfo::fullName).contains("Наставникова Нина Олеговна");
    }

    @Test
    void mentorAndMenteeOfTheLogInPageWorkTogetherAndSomePairsAreOver() {
        MentorshipInfo first = inDistrict(
                        "Сосновский район",
                        () -> LongStream.range(1, 60)
                                .mapToObj(mentorships::find)
                                .flatMap(Optional::stream)
                                .toList())
                .get(0);
        assertThat(first.title()).isEqualTo("Наставникова Нина Олеговна — Новичков Павел Игоревич");
        assertThat(first.state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(inDistrict("Сосновский район", mentorships::former)).hasSizeGreaterThan(2);
        assertThat(inDistrict("Луговской район", mentorships::former)).isNotEmpty();
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
