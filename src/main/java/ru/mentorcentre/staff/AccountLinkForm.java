package ru.mentorcentre.staff;

/** With which account an educator signs in. */
class AccountLinkForm {

    private Long accountId;

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }
}
