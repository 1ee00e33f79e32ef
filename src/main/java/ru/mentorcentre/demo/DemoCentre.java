package ru.mentorcentre.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.centre.CentreFunction;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.centre.NewCentreMember;
import ru.mentorcentre.centre.NewOrder;
import ru.mentorcentre.centre.NewProgramme;
import ru.mentorcentre.centre.OrderKind;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.centre.Programmes;
import ru.mentorcentre.municipality.CentrePassport;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.shared.persistence.Tenant;

/** The centres of the two fictional districts: passport, orders, composition, programme, rules. */
@Component
@Profile("demo")
class DemoCentre {

    private static final int YEAR = Story.FIRST_YEAR + Story.YEARS - 1;
    private static final LocalDate FOUNDED = LocalDate.of(Story.FIRST_YEAR, 2, 1);
    private static final LocalDate HANDED_OVER = LocalDate.of(YEAR - 1, 9, 1);

    private final Municipalities municipalities;
    private final Orders orders;
    private final CentreMembers members;
    private final Programmes programmes;
    private final Profiles profiles;

    DemoCentre(
            Municipalities municipalities,
            Orders orders,
            CentreMembers members,
            Programmes programmes,
            Profiles profiles) {
        this.municipalities = municipalities;
        this.orders = orders;
        this.members = members;
        this.programmes = programmes;
        this.profiles = profiles;
    }

    /** The larger district: a moderator, two leaders one after another, the rules by default. */
    void fillSosnovsky() {
        describe("Наставнический центр «Опора»", "Сосновский методический центр", "sosna");
        long founding = order("12-ОД", FOUNDED, "О создании муниципального наставнического центра", OrderKind.CENTRE);
        order("13-ОД", FOUNDED.plusDays(3), "Об утверждении положения о центре", OrderKind.REGULATION);
        long programme = order("21-ОД", FOUNDED.plusDays(20), "Об утверждении программы", OrderKind.PROGRAMME);
        order("4-К", FOUNDED.plusDays(30), "О назначении куратора центра", OrderKind.CURATOR);
        long composition = order("88-ОД", HANDED_OVER, "О составе центра", OrderKind.COMPOSITION);
        member("Кедрова Алла Юрьевна", "директор", CentreFunction.LEADER, FOUNDED, HANDED_OVER.minusDays(1), founding);
        member("Ведущая Ольга Игоревна", "директор", CentreFunction.LEADER, HANDED_OVER, null, composition);
        member("Краевая Ирина Львовна", "доцент", CentreFunction.CURATOR, FOUNDED.plusDays(30), null, null);
        member("Модераторов Антон Ильич", "методист", CentreFunction.MODERATOR, HANDED_OVER, null, composition);
        member("Наставникова Нина Олеговна", "учитель", CentreFunction.MENTOR, HANDED_OVER, null, composition);
        members.add(new NewCentreMember(
                "Ёлкин Пётр Андреевич", "директор", "Гимназия № 1", CentreFunction.MENTOR, FOUNDED, null, founding));
        programmes.add(new NewProgramme(
                "Опора на соседа",
                "Вывести школы района из зоны риска, объединив их учителей и руководителей с сильными соседями.",
                Story.FIRST_YEAR,
                YEAR,
                programme));
    }

    /** The smaller district: by the other preset, teachers are mentored and there is no moderator. */
    void fillLugovskoy() {
        describe("Наставнический центр «Луг»", "Луговской центр развития образования", "lug");
        long founding = order("3", FOUNDED.plusYears(1), "О создании наставнического центра", OrderKind.CENTRE);
        member("Степная Раиса Павловна", "заведующая", CentreFunction.LEADER, FOUNDED.plusYears(1), null, founding);
        profiles.save(CentreProfile.millerovsky());
    }

    private void describe(String name, String base, String mailbox) {
        municipalities.describe(
                Tenant.current(),
                new CentrePassport(
                        YEAR, name, base, "ул. Школьная, 1", "8 (000) 000-00-00", mailbox + "@example.org", null));
    }

    private long order(String number, LocalDate day, String subject, OrderKind kind) {
        return orders.add(new NewOrder(number, day, subject, kind));
    }

    private void member(
            String name, String position, CentreFunction function, LocalDate from, LocalDate to, Long order) {
        members.add(new NewCentreMember(name, position, "методический центр", function, from, to, order));
    }
}
