package ru.mentorcentre;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** One SMTP server for the whole test run; what it has received can be read. */
public final class TestMail {

    private static GreenMail running;

    private TestMail() {}

    /** Takes any letter for anybody. */
    public static synchronized GreenMail server() {
        if (running == null) {
            running = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
            running.start();
        }
        return running;
    }

    static int port() {
        return server().getSmtp().getPort();
    }
}
