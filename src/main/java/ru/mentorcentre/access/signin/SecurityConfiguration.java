package ru.mentorcentre.access.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.LoginName;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.Throttle;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.credential.LongPasswordEncoder;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.web.PageHeaders;

/** Who gets in. Which role may call which handler stands on the handler itself (JSR-250). */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/login",
        "/login/code",
        "/first",
        "/s",
        "/s/*",
        "/plan/feed/*.ics",
        "/visit/*",
        "/certificate",
        "/certificate/*",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/health",
        "/error"
    };

    /** Who knows the link may answer, and nobody else can make a browser do it: a token of ours would add nothing. */
    private static final String[] OPEN_LINKS = {"/s", "/s/*", "/visit/*"};

    /** The only way in, in one step or two: a parent that tries again would be a way round the throttle (ADR 0011, 0143). */
    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            UserDetailsService accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            SecondFactors factors,
            FactorPolicy policy,
            SecondStep secondStep,
            Clock clock,
            SiteAddress site,
            AuthenticationEventPublisher events,
            SignInOutcome outcome,
            SignInPrompt prompt,
            RefusalPage refusal)
            throws Exception {
        ProviderManager onlyWay = new ProviderManager(
                new ThrottledLogin(accounts, passwords, throttle, factors, policy, clock),
                new SecondStepLogin(secondStep));
        onlyWay.setAuthenticationEventPublisher(events);
        return http.authenticationManager(onlyWay)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(OPEN_LINKS))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(outcome)
                        .failureHandler(outcome)
                        .permitAll())
                .with(new SecondStepConfigurer(outcome, clock), Customizer.withDefaults())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(prompt).accessDeniedHandler(refusal))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(PageHeaders.CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(
                                hsts -> hsts.requestMatcher(request -> request.isSecure() || site.isSecure())))
                .addFilterAfter(new TenantFilter(), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                LongPasswordEncoder.ID,
                Map.of(LongPasswordEncoder.ID, new LongPasswordEncoder(), "bcrypt", new BCryptPasswordEncoder()));
    }

    @Bean
    UserDetailsService userDetailsService(AccountRepository accounts) {
        return login -> accounts.findByLogin(LoginName.normal(login))
                .map(Principal::of)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Behind TLS the cookie is secure by itself; where people come through TLS alone, whatever a proxy forgets to say. */
    @Bean
    DefaultCookieSerializerCustomizer secureCookie(SiteAddress site) {
        return cookie -> {
            if (site.isSecure()) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    /** What is open by a link that is itself the right to it: whoever comes by it needs no session. */
    static boolean isOpenLink(String path) {
        return path.equals("/s")
                || path.startsWith("/s/")
                || path.startsWith("/plan/feed/")
                || path.startsWith("/visit/")
                || path.startsWith("/certificate");
    }
}
