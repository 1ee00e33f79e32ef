package ru.mentorcentre.staff;

import java.util.List;

/** What one room keeps about an educator: while there is any, the educator can retire but not be deleted. */
public interface StaffUse {

    /** In Russian, as «запросы: 2»; empty when there is nothing. */
    List<String> of(long educatorId);
}
