package ru.mentorcentre.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people read of an option, on its constant: see {@link RuleOption}. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface OptionText {

    String title();

    String effect();
}
