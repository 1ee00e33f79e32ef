package ru.mentorcentre.shared.installation;

/**
 * The program cannot start, and an administrator can do something about it: what is wrong and what to do, in one Russian
 * line each, shown in place of a stack trace.
 */
public class StartRefused extends RuntimeException {

    private final String advice;

    public StartRefused(String problem, String advice) {
        this(problem, advice, null);
    }

    public StartRefused(String problem, String advice, Throwable cause) {
        super(problem, cause);
        this.advice = advice;
    }

    public String problem() {
        return getMessage();
    }

    public String advice() {
        return advice;
    }
}
