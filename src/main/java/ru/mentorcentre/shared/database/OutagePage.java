package ru.mentorcentre.shared.database;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import ru.mentorcentre.shared.web.IncidentNumber;

/** Writes the page 503. It needs nothing from the database: no session, no menu, no form token. */
@Component
class OutagePage {

    private static final String RETRY_SECONDS = "30";
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<String> KEPT_HEADERS = List.of(
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy");

    private final ObjectProvider<ThymeleafViewResolver> views;
    private final ObjectProvider<ResourceUrlProvider> links;

    OutagePage(ObjectProvider<ThymeleafViewResolver> views, ObjectProvider<ResourceUrlProvider> links) {
        this.views = views;
        this.links = links;
    }

    /** Answers in place of what was begun; returns the incident number that stands on the page. */
    String write(Outage outage, Doubt doubt, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        startAfresh(response);
        String incident = IncidentNumber.next();
        if (isScripted(request)) {
            answerScript(request, response);
        } else {
            render(model(outage, doubt, incident, request), request, response);
        }
        return incident;
    }

    private static void startAfresh(HttpServletResponse response) {
        Map<String, String> kept = new LinkedHashMap<>();
        KEPT_HEADERS.forEach(name -> kept.put(name, response.getHeader(name)));
        response.reset();
        kept.forEach((name, value) -> {
            if (value != null) {
                response.setHeader(name, value);
            }
        });
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean isScripted(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** A part of a page cannot be replaced by a whole one; what was being read is asked for as a page of its own. */
    private static void answerScript(HttpServletRequest request, HttpServletResponse response) {
        String address = SentForm.address(request);
        if ("GET".equals(request.getMethod()) && !address.startsWith("//")) {
            response.setHeader("HX-Redirect", address);
        }
    }

    private static Map<String, Object> model(Outage outage, Doubt doubt, String incident, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", outage.title());
        model.put("text", outage.text());
        model.put("incident", incident);
        model.put("doubt", doubt);
        model.put("sent", "POST".equals(request.getMethod()));
        model.put("form", doubt == Doubt.DONE ? null : SentForm.of(request).orElse(null));
        model.put("address", "GET".equals(request.getMethod()) ? SentForm.address(request) : cameFrom(request));
        return model;
    }

    /** The page that the form stood on. */
    private static String cameFrom(HttpServletRequest request) {
        try {
            URI from = new URI(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            String path = String.valueOf(from.getRawPath());
            if (request.getServerName().equals(from.getHost()) && path.startsWith("/") && !path.startsWith("//")) {
                return path + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            }
        } catch (URISyntaxException unreadable) {
            return "/";
        }
        return "/";
    }

    private void render(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("text/html;charset=UTF-8");
        new ResourceUrlEncodingFilter().doFilter(request, response, (inner, outer) -> {
            inner.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, links.getObject());
            try {
                View page = views.getObject().resolveViewName("error/outage", RUSSIAN);
                page.render(model, (HttpServletRequest) inner, (HttpServletResponse) outer);
            } catch (IOException | ServletException | RuntimeException problem) {
                throw problem;
            } catch (Exception problem) {
                throw new ServletException(problem);
            }
        });
    }

    /** What is known of a form that came when the database went. */
    enum Doubt {
        /** Nothing of it was written. */
        NOT_WRITTEN,
        /** The connection broke while it was being written: look first. */
        PERHAPS_WRITTEN,
        /** All of it was written, only the answer failed. */
        DONE
    }
}
