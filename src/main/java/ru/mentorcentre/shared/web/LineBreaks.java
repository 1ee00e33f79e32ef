package ru.mentorcentre.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser counts the end of a line as one character while somebody types and sends two: whatever was typed comes here as
 * it was counted.
 */
@Component
class LineBreaks extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AsTyped(request), response);
    }

    private static final class AsTyped extends HttpServletRequestWrapper {

        AsTyped(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return asTyped(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return asTyped(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> typed = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> typed.put(name, asTyped(values)));
            return typed;
        }

        private static String[] asTyped(String[] values) {
            return values == null
                    ? null
                    : Arrays.stream(values).map(AsTyped::asTyped).toArray(String[]::new);
        }

        private static String asTyped(String value) {
            return value == null ? null : value.replace("\r\n", "\n");
        }
    }
}
