package ru.mentorcentre.profile;

import org.springframework.util.ReflectionUtils;

/**
 * One of the answers to a question that the sources leave open (domain §17). The profile page shows each with its title
 * and one sentence about what it does, which stand in {@link OptionText} on the constant of its enum.
 */
public interface RuleOption {

    /** Short Russian name of the option. */
    default String title() {
        return text().title();
    }

    /** One plain Russian sentence: what changes when the option is chosen. */
    default String effect() {
        return text().effect();
    }

    private OptionText text() {
        Enum<?> option = (Enum<?>) this;
        return ReflectionUtils.findField(option.getDeclaringClass(), option.name())
                .getAnnotation(OptionText.class);
    }
}
