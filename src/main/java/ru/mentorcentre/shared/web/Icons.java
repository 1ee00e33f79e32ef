package ru.mentorcentre.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The line icons of the page kit, ready to stand in a page: {@code ${@icons.svg('school')}}.
 * They are inlined on the server, so a page needs neither an icon font nor a script.
 */
@Component("icons")
class Icons {

    // the version stands in the pom only
    private static final String WHERE = "classpath*:META-INF/resources/webjars/tabler__icons/*/icons/outline/%s.svg";

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern SHELL = Pattern.compile("(?s)^.*?<svg[^>]*>(.*)</svg>.*$");
    private static final Pattern BLANK_SQUARE = Pattern.compile("<path stroke=\"none\"[^>]*/>");

    private final Map<String, String> cache = new ConcurrentHashMap<>();
    private final ResourcePatternResolver resources;

    Icons(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /**
     * An icon by its Tabler name.
     *
     * @throws IllegalArgumentException when there is no such icon: a mistake in a template, seen by its first test
     */
    public String svg(String name) {
        return cache.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an icon: " + name);
        }
        try {
            var found = resources.getResources(WHERE.formatted(name));
            if (found.length == 0) {
                throw new IllegalArgumentException("There is no icon " + name);
            }
            return dress(found[0].getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dress(String source) {
        var paths = SHELL.matcher(source).replaceFirst("$1");
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\">"
                + BLANK_SQUARE.matcher(paths).replaceAll("").replaceAll("\\s*\\n\\s*", "")
                + "</svg>";
    }
}
