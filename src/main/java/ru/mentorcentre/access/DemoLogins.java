package ru.mentorcentre.access;

import java.util.List;

/** The accounts that the log-in page lists for a first look; only the demo implements it. */
public interface DemoLogins {

    List<Account> accounts();

    String password();

    /** One of them, in words. */
    record Account(String login, String role, String municipality) {}
}
