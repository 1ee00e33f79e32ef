package ru.mentorcentre.access.signin;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Puts {@link SecondStepFilter} behind the form of the log-in, with the same manager, session rules and outcome. */
class SecondStepConfigurer extends AbstractHttpConfigurer<SecondStepConfigurer, HttpSecurity> {

    private final SignInOutcome outcome;
    private final Clock clock;

    SecondStepConfigurer(SignInOutcome outcome, Clock clock) {
        this.outcome = outcome;
        this.clock = clock;
    }

    @Override
    public void configure(HttpSecurity http) {
        SecondStepFilter filter = new SecondStepFilter(clock);
        filter.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        filter.setAuthenticationSuccessHandler(outcome);
        filter.setAuthenticationFailureHandler(outcome);
        http.addFilterAfter(postProcess(filter), UsernamePasswordAuthenticationFilter.class);
    }
}
