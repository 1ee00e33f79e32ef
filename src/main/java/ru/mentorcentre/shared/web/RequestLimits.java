package ru.mentorcentre.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Requests that no honest form sends are turned away before anything reads them. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    /** PostgreSQL knows no zero character in a text. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** The firewall turns requests away before the headers of Spring Security are written. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OncePerRequestFilter pageHeaders() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                PageHeaders.write(response);
                chain.doFilter(request, response);
            }

            /** Some refusals come with a fresh answer, and of some this is the first that a filter sees. */
            @Override
            protected boolean shouldNotFilterErrorDispatch() {
                return false;
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    OncePerRequestFilter uploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        return new UploadLimit(limit);
    }

    /** Says 413 before Spring Security looks for its token in a form that Tomcat refuses to read, and says 403. */
    private static final class UploadLimit extends OncePerRequestFilter {

        private final DataSize limit;

        UploadLimit(DataSize limit) {
            this.limit = limit;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getContentLengthLong() > limit.toBytes()) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
