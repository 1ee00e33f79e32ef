package ru.mentorcentre.workplan.informing;

/**
 * Somebody a message is to reach.
 *
 * @param educatorId {@code null} for an account that is nobody's card
 * @param school where the person works, {@code null} for nowhere that is known
 * @param email {@code null} when unknown
 * @param accountId {@code null} for somebody who does not sign in
 */
public record Addressee(Long educatorId, String name, Long schoolId, String school, String email, Long accountId) {

    /** The same person is met by the account, and without one by the card. */
    public String key() {
        return accountId == null ? "card " + educatorId : "account " + accountId;
    }

    Addressee withoutAccount() {
        return new Addressee(educatorId, name, schoolId, school, email, null);
    }

    Addressee withoutEmail() {
        return new Addressee(educatorId, name, schoolId, school, null, accountId);
    }
}
