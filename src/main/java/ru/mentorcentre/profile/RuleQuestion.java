package ru.mentorcentre.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a record of rules a question of the profile: the page, the form, its check and the history derive
 * from it by {@code Settings}. What may be answered follows from the component's type and constraints: an enum of
 * {@link RuleOption}s is one of them, a set of those is some of them, a boolean is yes or no, {@code @NotNull} asks for a
 * number.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RuleQuestion {

    String SILENT = "наше решение: положения об этом молчат";
    String DOCUMENTS_SILENT = "наше решение: документы об этом молчат";

    /** Its name in the register of decisions (domain §17) and in the database; never changes. */
    String key();

    /** The question in plain words. */
    String title();

    /** Where it comes from. */
    String clause() default SILENT;

    /** What the answer does; options say it themselves. */
    String effect() default "";

    /** What a «да» does. */
    String yes() default "";

    /** What a «нет» does. */
    String no() default "";

    /** Where the questions of a record are shown. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Group {

        SettingGroup value();
    }
}
