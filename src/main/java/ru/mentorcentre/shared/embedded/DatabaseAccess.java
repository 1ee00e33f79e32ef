package ru.mentorcentre.shared.embedded;

/** How to reach the embedded database that runs now; the port is another one after every start of the program. */
public record DatabaseAccess(String url, String user, String password) {

    static final String USER = "postgres";

    static DatabaseAccess at(int port, String password) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    /** Without the password, for a record is printed easily. */
    @Override
    public String toString() {
        return url;
    }
}
