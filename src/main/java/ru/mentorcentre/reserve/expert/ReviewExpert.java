package ru.mentorcentre.reserve.expert;

import ru.mentorcentre.reserve.application.ApplicationInfo;

/**
 * Somebody who reviews in a season, and what could stand against it.
 *
 * @param id of the entry in the season's list
 * @param schoolId the school the account is bound to, {@code null} for none
 * @param educatorId who the account is in the base of educators, {@code null} for nobody
 * @param workplaceId the school where that educator works
 */
public record ReviewExpert(
        long id, long accountId, String name, boolean blocked, Long schoolId, Long educatorId, Long workplaceId) {

    /** Why this expert may not review an application, {@code null} when nothing stands against it. */
    String against(ApplicationInfo application) {
        if (educatorId != null && educatorId.equals(application.educatorId())) {
            return "это сам кандидат";
        }
        if (isFrom(application.schoolId())) {
            return "работает в школе кандидата";
        }
        return blocked ? "учётная запись закрыта" : null;
    }

    private boolean isFrom(long school) {
        return schoolId != null && schoolId == school || workplaceId != null && workplaceId == school;
    }
}
