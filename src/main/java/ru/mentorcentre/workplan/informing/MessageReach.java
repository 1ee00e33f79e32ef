package ru.mentorcentre.workplan.informing;

import java.util.List;
import ru.mentorcentre.shared.web.Words;

/**
 * How far a message would reach.
 *
 * @param inAccount find it in their account
 * @param byMail get a letter, be it besides
 * @param unreachable neither
 */
record MessageReach(long people, long inAccount, long byMail, List<Addressee> unreachable) {

    private static final int SHOWN = 50;

    static MessageReach of(List<Addressee> people, boolean mailPossible) {
        return new MessageReach(
                people.size(),
                people.stream().filter(one -> one.accountId() != null).count(),
                mailPossible
                        ? people.stream().filter(one -> one.email() != null).count()
                        : 0,
                people.stream()
                        .filter(one -> one.accountId() == null && !(mailPossible && one.email() != null))
                        .toList());
    }

    /** How many of them get it in one way at least. */
    public long reached() {
        return people - unreachable.size();
    }

    /** «19 получателей, дойдёт до 2 из 19» */
    String inWords() {
        return Words.count(people, "получатель", "получателя", "получателей")
                + (unreachable.isEmpty() ? "" : ", дойдёт до " + reached() + " из " + people);
    }

    /** Of those not reached, as many as a page can take. */
    public List<Addressee> unreachableShown() {
        return unreachable.subList(0, Math.min(SHOWN, unreachable.size()));
    }
}
