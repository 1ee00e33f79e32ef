package ru.mentorcentre.school;

import java.util.List;

/** What one room keeps about a school: while there is any, the school can be closed but not deleted. */
public interface SchoolUse {

    /** In Russian, as «показатели за 3 года»; empty when there is nothing. */
    List<String> of(long schoolId);
}
