package ru.mentorcentre.access.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are stored. What an older version of the program has stored may be unreadable after an update: then it
 * counts as gone, and one signs in again, in place of an error on every page.
 */
@Configuration(proxyBeanMethods = false)
class SessionContents {

    private static final Logger LOG = LoggerFactory.getLogger(SessionContents.class);

    /** Spring Session looks for this name. */
    @Bean
    ConversionService springSessionConversionService() {
        DeserializingConverter reader = new DeserializingConverter(getClass().getClassLoader());
        GenericConversionService service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, new SerializingConverter());
        service.addConverter(byte[].class, Object.class, bytes -> read(reader, bytes));
        return service;
    }

    /** Two requests of one session at the same moment may store the same thing: the later one replaces, none fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer storedOrReplaced() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * A session in which nothing changed is written down once a minute, not with every page: the time of the last request
     * alone is no reason to write. It ends up to a minute sooner for that.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenWhereSomethingChanged() {
        return sessions -> sessions.setUpdateSessionQuery("""
                with said (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
                    as (values (?::char(36), ?::bigint, ?::integer, ?::bigint, ?::varchar, ?::char(36)))
                update %TABLE_NAME% s
                set session_id = said.session_id, last_access_time = said.last_access_time,
                    max_inactive_interval = said.max_inactive_interval, expiry_time = said.expiry_time,
                    principal_name = said.principal_name
                from said
                where s.primary_id = said.primary_id
                    and (said.last_access_time - s.last_access_time >= 60000 or s.session_id <> said.session_id
                        or s.max_inactive_interval <> said.max_inactive_interval
                        or s.principal_name is distinct from said.principal_name)""");
    }

    private static Object read(DeserializingConverter reader, byte[] bytes) {
        try {
            return reader.convert(bytes);
        } catch (SerializationFailedException outdated) {
            LOG.info("A part of a session is from an older version and is dropped");
            return null;
        }
    }
}
