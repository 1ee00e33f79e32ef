package ru.mentorcentre.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Looks for a handler only among those whose address begins with the same word: Spring tries all of the seven hundred for
 * each address with a variable (ADR 0208).
 */
class SegmentedHandlerMapping extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String> words = new IdentityHashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        String word = word(mapping.getPatternValues());
        if (word != null) {
            words.put(mapping, word);
        }
    }

    @Override
    protected HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(lookupPath, new Asked(request));
    }

    @Override
    protected RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        String word = words.get(info);
        return word != null && request instanceof Asked asked && !word.equals(asked.word)
                ? null
                : super.getMatchingMapping(info, request);
    }

    /** The word that all addresses of a handler begin with, {@code null} where they begin with a variable or differ. */
    private static String word(Set<String> patterns) {
        List<String> words = patterns.stream()
                .map(pattern -> pattern.replaceFirst("^/([^/]*).*", "$1"))
                .distinct()
                .toList();
        return words.size() == 1 && words.get(0).matches("[\\w-]+") ? words.get(0) : null;
    }

    /** A request with what is asked of it hundreds of times at hand. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String method;
        private final String word;

        Asked(HttpServletRequest request) {
            super(request);
            method = request.getMethod();
            word = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements().stream()
                    .filter(PathContainer.PathSegment.class::isInstance)
                    .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String getMethod() {
            return method;
        }
    }
}
