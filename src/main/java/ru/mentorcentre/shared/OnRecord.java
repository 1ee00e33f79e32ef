package ru.mentorcentre.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler whose page is a document to be printed and taken away: it is put on record as a file is. Also one whose file has
 * a name that somebody typed, since that may be a person's and does not belong into the audit trail.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRecord {

    /** What goes out, in Russian, as the audit trail shows it. */
    String value();
}
