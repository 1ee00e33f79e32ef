package ru.mentorcentre.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;

/**
 * The page of what Tomcat turns away by itself: an address that is too long or cannot be read never comes to Spring, nor does
 * an error page that fails. Nothing is worked out here, the page is a file.
 */
final class ServerErrorPage extends ErrorReportValve {

    private static final String FILE = "templates/error/server.html";

    private final String page;

    private ServerErrorPage(String contextPath) {
        try {
            page = new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("=\"/", "=\"" + contextPath + "/");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        PageHeaders.write(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        try {
            response.getReporter().write(page);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody waits for the page of the error", gone);
        }
    }

    /** Puts the page into the server. */
    @Configuration(proxyBeanMethods = false)
    static class Installation {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverErrorPage() {
            return factory -> factory.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.getPipeline().addValve(new ServerErrorPage(context.getPath()));
                host.setErrorReportValveClass(ServerErrorPage.class.getName());
            });
        }
    }
}
