package ru.mentorcentre.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.DispatcherServlet;
import ru.mentorcentre.exchange.SentRows;

/** A response that puts a file on record when its body is asked for, which is before anything is sent. */
class RecordedResponse extends HttpServletResponseWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedResponse.class);

    private final HttpServletRequest request;
    private final AuditTrail trail;
    private Long entry;
    private boolean asked;

    RecordedResponse(HttpServletRequest request, HttpServletResponse response, AuditTrail trail) {
        super(response);
        this.request = request;
        this.trail = trail;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        record();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        record();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        record();
        super.flushBuffer();
    }

    private void record() {
        if (asked) {
            return;
        }
        asked = true;
        try {
            entry = OutgoingFile.of(request, this)
                    .map(file -> trail.begin(file.subject(), file.path()))
                    .orElse(null);
        } catch (RuntimeException unrecorded) {
            reset();
            throw unrecorded;
        }
    }

    /** Notes that all of it was handed to the network. Whoever broke off, and whatever failed, stays «не закончена». */
    void finish() throws IOException {
        if (entry == null || request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) != null) {
            return;
        }
        super.flushBuffer();
        try {
            trail.finish(entry, SentRows.of(request));
        } catch (RuntimeException problem) {
            LOG.warn("The end of export {} could not be recorded", entry, problem);
        }
    }
}
