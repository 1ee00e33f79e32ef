package ru.mentorcentre.demo;

import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.matching.Proposals;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Fills an empty database at the first start. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    static final String PASSWORD = "demo-demo";
    private static final String REGION = "Приозёрный край";

    private final Accounts accounts;
    private final Municipalities municipalities;
    private final DemoDistrict district;
    private final DemoListings listings;
    private final DemoCentre centre;
    private final DemoStaff staff;
    private final Educators educators;
    private final DemoRecords records;
    private final DemoMentoring mentoring;
    private final DemoMentorships pairs;
    private final Proposals proposals;
    private final DemoJournals journals;
    private final DemoSurveys surveys;
    private final DemoResults results;
    private final DemoWorkPlans plans;
    private final DemoReserve reserve;
    private final DemoAuthors authors;

    DemoData(
            Accounts accounts,
            Municipalities municipalities,
            DemoDistrict district,
            DemoListings listings,
            DemoCentre centre,
            DemoStaff staff,
            Educators educators,
            DemoRecords records,
            DemoMentoring mentoring,
            DemoMentorships pairs,
            Proposals proposals,
            DemoJournals journals,
            DemoSurveys surveys,
            DemoResults results,
            DemoWorkPlans plans,
            DemoReserve reserve,
            DemoAuthors authors) {
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.district = district;
        this.listings = listings;
        this.centre = centre;
        this.staff = staff;
        this.educators = educators;
        this.records = records;
        this.mentoring = mentoring;
        this.pairs = pairs;
        this.proposals = proposals;
        this.journals = journals;
        this.surveys = surveys;
        this.results = results;
        this.plans = plans;
        this.reserve = reserve;
        this.authors = authors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        add("admin", "Сергей Админов", Role.ADMIN, null, null);
        add("region", "Ирина Краевая", Role.REGION, null, null);

        long first = municipality("Сосновский район");
        List<Long> schools = schools(first, DemoSchool.SOSNOVSKY);
        Tenant.run(first, centre::fillSosnovsky);
        long weakSchool = schools.get(11);
        add("head", "Татьяна Начальникова", Role.HEAD, first, null);
        add("leader", "Ольга Ведущая", Role.LEADER, first, null);
        add("methodist", "Мария Методистова", Role.METHODIST, first, null);
        add("moderator", "Антон Модераторов", Role.MODERATOR, first, null);
        long schoolHead = add("schoolhead", "Виктор Школьный", Role.SCHOOL_HEAD, first, weakSchool);
        long curator = add("curator", "Елена Кураторова", Role.CURATOR, first, weakSchool);
        long mentor = add("mentor", "Нина Наставникова", Role.MENTOR, first, schools.get(0));
        long expert = add("expert", "Раиса Экспертова", Role.MENTOR, first, schools.get(4));
        long mentee = add("mentee", "Павел Новичков", Role.MENTEE, first, weakSchool);
        Tenant.run(first, () -> {
            educators.link(
                    schoolHead,
                    staff.person(weakSchool, "Школьный", "Виктор", "Андреевич", "Директор", Subject.HISTORY, 22));
            long elena = staff.person(
                    weakSchool, "Кураторова", "Елена", "Сергеевна", "Заместитель директора", Subject.BIOLOGY, 16);
            educators.link(curator, elena);
            long nina = staff.person(
                    schools.get(0), "Наставникова", "Нина", "Олеговна", "Учитель", Subject.MATHEMATICS, 24);
            educators.link(mentor, nina);
            long pavel = staff.person(weakSchool, "Новичков", "Павел", "Игоревич", "Учитель", Subject.MATHEMATICS, 1);
            educators.link(mentee, pavel);
            records.fill();
            mentoring.fill();
            pairs.introduce(
                    educators.ofAccount(mentor).orElseThrow(),
                    educators.ofAccount(mentee).orElseThrow());
            pairs.fill(18);
            pairs.group();
            pairs.draft();
            journals.fill();
            surveys.fill(nina, pavel);
            surveys.feel(nina, pavel);
            results.fill(weakSchool);
            plans.fill();
            reserve.fill(expert, schools.get(0), elena, nina);
        });

        Tenant.run(first, () -> proposals.propose(authors.with(Role.METHODIST)));

        long second = municipality("Луговской район");
        List<Long> others = schools(second, DemoSchool.LUGOVSKOY);
        add("methodist2", "Галина Луговая", Role.METHODIST, second, null);
        add("curator2", "Денис Степной", Role.CURATOR, second, others.get(4));
        Tenant.run(second, centre::fillLugovskoy);
        Tenant.run(second, mentoring::fill);
        Tenant.run(second, () -> pairs.fill(8));
        Tenant.run(second, journals::fill);
    }

    private List<Long> schools(long municipality, List<DemoSchool> wanted) {
        return Tenant.call(municipality, () -> {
            List<Long> added = district.fill(wanted);
            listings.fill(wanted, added);
            staff.fill(wanted, added);
            return added;
        });
    }

    private long municipality(String name) {
        return municipalities
                .add(name, REGION, Story.FIRST_YEAR + Story.YEARS - 1)
                .id();
    }

    private long add(String login, String name, Role role, Long municipality, Long school) {
        return accounts.add(new NewAccount(login, name, Set.of(role), municipality, school), PASSWORD);
    }
}
