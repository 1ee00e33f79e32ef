package ru.mentorcentre.staff.educator;

/** With which account an educator signs in. */
class AccountLinkForm {

    public Long accountId;
}
