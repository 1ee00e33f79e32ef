package ru.mentorcentre;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.util.ReflectionTestUtils;
import ru.mentorcentre.access.credential.LongPasswordEncoder;

/**
 * The program's own hashing with the least rounds of bcrypt: it is slow on purpose, and the tests make hundreds of accounts.
 * The process tests hash as in earnest.
 */
final class QuickPasswords implements BeanPostProcessor {

    private static final int LEAST = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder ? quick() : bean;
    }

    private static PasswordEncoder quick() {
        BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(LEAST);
        LongPasswordEncoder encoder = new LongPasswordEncoder();
        ReflectionTestUtils.setField(encoder, "bcrypt", bcrypt);
        return new DelegatingPasswordEncoder(
                LongPasswordEncoder.ID, Map.of(LongPasswordEncoder.ID, encoder, "bcrypt", bcrypt));
    }
}
