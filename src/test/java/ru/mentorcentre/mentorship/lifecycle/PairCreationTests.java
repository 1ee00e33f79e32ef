package ru.mentorcentre.mentorship.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipMemberInfo;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** Proposals take places and answer requests, and nothing that must not be gets through. */
@IntegrationTest
class PairCreationTests {

    @Autowired
    private ApplicationContext context;

    private Bank bank;
    private long school;
    private long helper;
    private long mentor;
    private long mentee;
    private long request;

    @BeforeEach
    void open() {
        bank = new Bank(context);
        school = bank.centre.school("1", "СОШ № 1");
        helper = bank.educator(school, "Жукова");
        mentor = bank.mentor(helper, 2);
        mentee = bank.educator(school, "Ёжикова");
        request = bank.request(school, mentee);
    }

    @Test
    void aProposalTakesAPlaceAndAnswersTheRequest() {
        MentorshipInfo pair = bank.info(bank.pair(mentor, request));
        assertThat(pair.state()).isEqualTo(MentorshipState.PROPOSED);
        assertThat(pair.title()).isEqualTo("Жукова Анна Петровна — Ёжикова Анна Петровна");
        assertThat(pair.startsOn()).isEqualTo(bank.today);
        assertThat(bank.load(mentor)).isEqualTo(1);
        assertThat(status()).isEqualTo(RequestStatus.MATCHED);
        assertThat(bank.centre.inside(() -> bank.mentorships().former())).isEmpty();
    }

    @Test
    void aGroupTakesAPlaceOfEachMentorForEachMentee() {
        long second = bank.mentor(bank.educator(school, "Яшина"), 3);
        long team = bank.request(school, null);
        MentorshipInfo group = bank.info(bank.group(List.of(mentor, second), List.of(request, team)));
        assertThat(group.of(MemberSide.MENTEE))
                .extracting(MentorshipMemberInfo::name)
                .containsExactlyInAnyOrder("Ёжикова Анна Петровна", "Управленческая команда");
        assertThat(bank.load(mentor)).isEqualTo(2);
        assertThat(bank.load(second)).isEqualTo(2);
    }

    @Test
    void aFullOrAbsentMentorTakesNobody() {
        bank.pair(mentor, request);
        bank.pair(mentor, bank.request(school, bank.educator(school, "Вторая")));
        long third = bank.request(school, bank.educator(school, "Третья"));
        assertThatThrownBy(() -> bank.pair(mentor, third))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("Пара «Жукова Анна Петровна — Третья Анна Петровна»: у наставника не хватает мест: занято 2"
                        + " из 2");
        bank.step(mentor, MentorState.RETIRED);
        assertThatThrownBy(() -> bank.pair(mentor, third)).hasMessageContaining("сейчас не работает");
        assertThat(bank.load(mentor)).isEqualTo(2);
    }

    @Test
    void aRequestIsAnsweredOnceAndNobodyMentorsOneself() {
        long second = bank.mentor(bank.educator(school, "Яшина"), 3);
        bank.pair(mentor, request);
        assertThatThrownBy(() -> bank.pair(second, request)).hasMessageContaining("запрос больше не ждёт");
        long own = bank.request(school, helper);
        assertThatThrownBy(() -> bank.pair(mentor, own)).hasMessageContaining("один человек");
        long withdrawn = bank.request(school, mentee);
        bank.centre.within(() -> bank.centre.bean(Requests.class).close(withdrawn, "Не нужно"));
        assertThatThrownBy(() -> bank.pair(second, withdrawn)).hasMessageContaining("запрос больше не ждёт");
        assertThatThrownBy(() -> bank.pair(-1, request)).hasMessage("Такого наставника больше нет");
        assertThatThrownBy(() -> bank.pair(second, -1)).hasMessage("Такого запроса больше нет");
    }

    @Test
    void oneMentorAtATimeGroupsApart() {
        long second = bank.mentor(bank.educator(school, "Яшина"), 3);
        bank.pair(mentor, request);
        long again = bank.request(school, mentee);
        assertThatThrownBy(() -> bank.pair(second, again)).hasMessageContaining("он один в одно время");
        assertThatThrownBy(() -> bank.group(List.of(mentor), List.of(again)))
                .hasMessageContaining("уже работают вместе");
        bank.group(List.of(second), List.of(again));
        assertThat(bank.load(second)).isEqualTo(1);
        assertThat(bank.load(mentor)).isEqualTo(1);
    }

    @Test
    void allOfThemOrNone() {
        long second = bank.request(school, bank.educator(school, "Вторая"));
        long third = bank.request(school, bank.educator(school, "Третья"));
        List<NewMentorship> wanted = List.of(request, second, third).stream()
                .map(one -> Bank.wanted(List.of(mentor), List.of(one), MentoringForm.INDIVIDUAL))
                .toList();
        assertThatThrownBy(() -> bank.centre.inside(() -> bank.mentorships().propose(wanted, null)))
                .hasMessageContaining("Третья")
                .hasMessageContaining("занято 2 из 2");
        assertThat(bank.load(mentor)).isZero();
        assertThat(status()).isEqualTo(RequestStatus.OPEN);
        assertThatThrownBy(() ->
                        bank.propose(Bank.wanted(List.of(mentor), List.of(request, second), MentoringForm.INDIVIDUAL)))
                .hasMessageContaining("для двоих");
    }

    private RequestStatus status() {
        return bank.centre
                .inside(() -> bank.centre.bean(Requests.class).find(request))
                .orElseThrow()
                .status();
    }
}
