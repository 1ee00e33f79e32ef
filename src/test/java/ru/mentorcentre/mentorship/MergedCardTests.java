package ru.mentorcentre.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;

/** Two cards of one person become one: the pairs stay, and the person is in them. */
@IntegrationTest
class MergedCardTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void thePairsOfBothSidesFollow() throws Exception {
        Bank bank = new Bank(context);
        long school = bank.centre.school("1", "СОШ № 1");
        UserDetails methodist = bank.centre.person(Role.METHODIST, null);
        long mentor = bank.mentor(bank.educator(school, "Наставникова"), 1);
        long mentee = bank.educator(school, "Ученикова");
        long pair = bank.pair(mentor, bank.request(school, mentee));
        assertThat(bank.load(mentor)).isEqualTo(1);

        long menteesSecondCard = bank.educator(school, "Ученикова-Новая");
        bank.centre
                .post(methodist, "/staff/" + menteesSecondCard + "/merger", "otherId", "" + mentee)
                .andExpect(redirectedUrl("/staff/" + menteesSecondCard));
        long mentorsSecondCard = bank.educator(school, "Наставникова-Новая");
        long mentorsCard = bank.info(pair).of(MemberSide.MENTOR).get(0).educatorId();
        bank.centre
                .post(methodist, "/staff/" + mentorsSecondCard + "/merger", "otherId", "" + mentorsCard)
                .andExpect(redirectedUrl("/staff/" + mentorsSecondCard));

        assertThat(bank.info(pair).of(MemberSide.MENTEE))
                .extracting(MentorshipMemberInfo::educatorId)
                .containsExactly(menteesSecondCard);
        assertThat(bank.info(pair).of(MemberSide.MENTOR))
                .extracting(MentorshipMemberInfo::educatorId)
                .containsExactly(mentorsSecondCard);
        assertThat(bank.load(mentor)).as("the place is still taken, once").isEqualTo(1);
        String file = new String(
                bank.centre
                        .get(methodist, "/staff/" + mentorsSecondCard + "/file.csv")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(file).contains("Пары и группы;Наставник с ").contains("Карточка наставника;Предметы;Физика");
    }

    @Test
    void whoIsInTwoPairsAtATimeIsRefusedInWords() throws Exception {
        Bank bank = new Bank(context);
        long school = bank.centre.school("1", "СОШ № 1");
        UserDetails methodist = bank.centre.person(Role.METHODIST, null);
        long one = bank.educator(school, "Ученикова");
        long other = bank.educator(school, "Ученикова-Вторая");
        bank.pair(bank.mentor(bank.educator(school, "Первая"), 1), bank.request(school, one));
        bank.pair(bank.mentor(bank.educator(school, "Вторая"), 1), bank.request(school, other));
        var answer = bank.centre
                .post(methodist, "/staff/" + one + "/merger", "otherId", "" + other)
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getContentAsString()).contains("в одно и то же время");
    }
}
