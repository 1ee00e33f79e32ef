package ru.mentorcentre.staff;

/** With which account an educator signs in. */
class AccountLinkForm {

    public Long accountId;
}
