package ru.mentorcentre.mentorship.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.FormerMentorship;
import ru.mentorcentre.mentorship.FormerMentorship.Ending;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.mentorship.register.MentorshipList;
import ru.mentorcentre.mentorship.register.MentorshipRow;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.staff.EducatorRetired;

/** From the proposal to the end: agreed by both, begun, paused, ended, a mentor replaced; the past stays true. */
@IntegrationTest
class LifeTests {

    @Autowired
    private ApplicationContext context;

    private Bank bank;
    private long school;
    private long helper;
    private long mentor;
    private long mentee;
    private long request;
    private long pair;

    @BeforeEach
    void open() {
        bank = new Bank(context);
        school = bank.centre.school("1", "СОШ № 1");
        helper = bank.educator(school, "Жукова");
        mentor = bank.mentor(helper, 2);
        mentee = bank.educator(school, "Ёжикова");
        request = bank.request(school, mentee);
        pair = bank.pair(mentor, request);
    }

    @Test
    void bothAgreeAndTheWorkBeginsAndEndsWell() {
        assertThatThrownBy(() -> within(() -> steps().work(pair, bank.today))).hasMessageContaining("предложена");
        agree(pair, MemberSide.MENTOR);
        assertThat(state()).isEqualTo(MentorshipState.PROPOSED);
        agree(pair, MemberSide.MENTEE);
        assertThat(state()).isEqualTo(MentorshipState.AGREED);
        within(() -> steps().work(pair, bank.today.minusDays(30)));
        within(() -> steps().pause(pair, bank.today.minusDays(20), "Больничный"));
        within(() -> steps().work(pair, bank.today.minusDays(10)));
        assertThat(state()).isEqualTo(MentorshipState.ACTIVE);
        assertThatThrownBy(() -> within(() -> steps().finish(pair, bank.today.minusDays(11), null)))
                .hasMessageContaining("Раньше прошлого шага");
        within(() -> steps().finish(pair, bank.today, "Получилось"));
        MentorshipInfo over = bank.info(pair);
        assertThat(over.startsOn()).isEqualTo(bank.today.minusDays(30));
        assertThat(over.members()).allMatch(one -> one.joinedOn().equals(over.startsOn()) && one.isLasting());
        assertThat(bank.load(mentor)).isZero();
        assertThat(status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(bank.centre.inside(() -> bank.mentorships().former()))
                .containsExactly(new FormerMentorship(helper, mentee, Ending.GOOD));
        // the same two may begin anew on the day it ended
        bank.pair(mentor, bank.request(school, mentee));
        assertThat(bank.load(mentor)).isEqualTo(1);
    }

    @Test
    void whoDeclinesFreesThePlaceAndTheRequest() {
        long declining = member(pair, MemberSide.MENTEE);
        within(() -> bean(Agreements.class).decline(pair, declining, "Не сейчас", true));
        assertThat(state()).isEqualTo(MentorshipState.DECLINED);
        assertThat(bank.load(mentor)).isZero();
        assertThat(status()).isEqualTo(RequestStatus.OPEN);
        assertThat(bank.centre.inside(() -> bank.mentorships().former())).isEmpty();
        assertThat(bank.pair(mentor, request)).isNotEqualTo(pair);
    }

    @Test
    void inAGroupTheOthersGoOn() {
        long second = bank.request(school, bank.educator(school, "Вторая"));
        long third = bank.request(school, bank.educator(school, "Третья"));
        long other = bank.mentor(bank.educator(school, "Яшина"), 5);
        long group = bank.group(List.of(other), List.of(second, third));
        assertThat(bank.load(other)).isEqualTo(2);
        long declining = bank.info(group).of(MemberSide.MENTEE).get(0).id();
        within(() -> bean(Agreements.class).decline(group, declining, "Нет времени", false));
        assertThat(bank.info(group).state()).isEqualTo(MentorshipState.PROPOSED);
        assertThat(bank.load(other)).isEqualTo(1);
        agree(group, MemberSide.MENTOR);
        agree(group, MemberSide.MENTEE);
        assertThat(bank.info(group).state()).isEqualTo(MentorshipState.AGREED);
        within(() -> steps().work(group, bank.today));
        long fourth = bank.request(school, bank.educator(school, "Четвёртая"));
        within(() -> bean(Memberships.class).join(group, Optional.empty(), Optional.of(fourth), bank.today));
        assertThat(bank.load(other)).isEqualTo(2);
        long leaving = bank.info(group).of(MemberSide.MENTEE).get(0).id();
        within(() -> bean(Memberships.class).remove(group, leaving, bank.today, "Передумала", true));
        assertThat(bank.load(other)).isEqualTo(1);
        long last = bank.info(group).of(MemberSide.MENTEE).get(0).id();
        assertThatThrownBy(() -> within(() -> bean(Memberships.class).remove(group, last, bank.today, "И она", true)))
                .hasMessageContaining("единственный");
    }

    @Test
    void aMentorLeavesInMarchAndIsReplaced() {
        begin();
        bank.step(mentor, MentorState.RETIRED);
        assertThat(row().replace()).as("needs another mentor").isTrue();
        long other = bank.mentor(bank.educator(school, "Яшина"), 1);
        long former = member(pair, MemberSide.MENTOR);
        assertThatThrownBy(
                        () -> within(() -> bean(Memberships.class).replace(pair, former, bank.today, "Уходит", mentor)))
                .hasMessageContaining("тот же");
        within(() -> bean(Memberships.class).replace(pair, former, bank.today, "Уходит", other));
        MentorshipInfo now = bank.info(pair);
        assertThat(now.state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(now.title()).startsWith("Яшина");
        assertThat(now.members())
                .filteredOn(one -> !one.isLasting())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).startsWith("Жукова");
                    assertThat(one.joinedOn()).isEqualTo(bank.today.minusDays(30));
                    assertThat(one.leftOn()).isEqualTo(bank.today);
                    assertThat(one.leftReason()).isEqualTo("Уходит");
                });
        assertThat(bank.load(mentor)).isZero();
        assertThat(bank.load(other)).isEqualTo(1);
        assertThat(row().replace()).isFalse();
        assertThat(bank.centre.inside(() -> bank.mentorships().former()))
                .containsExactly(new FormerMentorship(helper, mentee, Ending.NEUTRAL));
    }

    @Test
    void anEarlyEndIsToldThreeWorkingDaysBefore() {
        begin();
        assertThatThrownBy(() -> breakOff(bank.today, EndCause.MENTOR_REFUSED, null))
                .hasMessageContaining("когда предупредили");
        assertThatThrownBy(() -> breakOff(bank.today, EndCause.MENTOR_REFUSED, bank.today.minusDays(1)))
                .hasMessageContaining("ст. 351.8");
        breakOff(bank.today, EndCause.MENTOR_REFUSED, bank.today.minusDays(25));
        assertThat(state()).isEqualTo(MentorshipState.BROKEN_OFF);
        assertThat(status()).isEqualTo(RequestStatus.OPEN);
        assertThat(bank.centre.inside(() -> bank.mentorships().former()))
                .containsExactly(new FormerMentorship(helper, mentee, Ending.BAD));
        assertThatThrownBy(() -> breakOff(bank.today, EndCause.MUTUAL, null)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aCapacityLoweredBelowTheLoadIsShownAndTakesNobody() {
        bank.pair(mentor, bank.request(school, bank.educator(school, "Вторая")));
        bank.capacity(mentor, 1);
        assertThat(row().overload()).isTrue();
        within(() -> bean(Agreements.class).decline(pair, member(pair, MemberSide.MENTOR), "Много часов", true));
        assertThat(bank.load(mentor)).isEqualTo(1);
        assertThatThrownBy(() -> bank.pair(mentor, request)).hasMessageContaining("занято 1 из 1");
    }

    @Test
    void aMenteeWhoLeavesTheSchoolsEndsThePair() {
        begin();
        bank.centre.within(() -> context.publishEvent(new EducatorRetired(mentee)));
        assertThat(state()).isEqualTo(MentorshipState.BROKEN_OFF);
        assertThat(status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(bank.load(mentor)).isZero();
    }

    @Test
    void aDraftTakesNothingUntilItIsProposed() {
        long second = bank.request(school, bank.educator(school, "Вторая"));
        MentorshipTerms terms =
                Bank.wanted(List.of(mentor), List.of(second), null).terms();
        long draft = bank.centre.inside(() ->
                bean(Memberships.class).add(new NewMentorship(List.of(mentor), List.of(second), terms), true, null));
        assertThat(bank.load(mentor)).isEqualTo(1);
        within(() -> steps().propose(draft));
        assertThat(bank.load(mentor)).isEqualTo(2);
        assertThat(bank.info(draft).state()).isEqualTo(MentorshipState.PROPOSED);
        assertThatThrownBy(() -> within(() -> steps().discard(draft))).hasMessageContaining("только черновик");
    }

    private void begin() {
        agree(pair, MemberSide.MENTOR);
        agree(pair, MemberSide.MENTEE);
        within(() -> steps().work(pair, bank.today.minusDays(30)));
    }

    private void agree(long id, MemberSide side) {
        within(() -> bean(Agreements.class).note(id, member(id, side), bank.today, null));
    }

    private void breakOff(LocalDate day, EndCause cause, LocalDate noticed) {
        within(() -> steps().breakOff(pair, day, cause, "Не сложилось", noticed, true));
    }

    private long member(long id, MemberSide side) {
        return bank.info(id).of(side).get(0).id();
    }

    private MentorshipState state() {
        return bank.info(pair).state();
    }

    private MentorshipRow row() {
        return bank.centre.inside(() -> bean(MentorshipList.class).row(pair)).orElseThrow();
    }

    private RequestStatus status() {
        return bank.centre
                .inside(() -> bank.centre.bean(Requests.class).find(request))
                .orElseThrow()
                .status();
    }

    private MentorshipSteps steps() {
        return bean(MentorshipSteps.class);
    }

    private <T> T bean(Class<T> type) {
        return bank.centre.bean(type);
    }

    private void within(Runnable work) {
        bank.centre.within(work);
    }
}
