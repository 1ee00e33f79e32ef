package ru.mentorcentre.reserve.application;

/**
 * What waits for somebody in the reserve, counted for the first page in one statement.
 *
 * @param submitted applications that the centre has not handed over to the experts
 * @param understaffed applications under review with fewer experts than their season asks for
 * @param toAgree drafts about the viewer, who has not agreed to them
 * @param assigned applications under review that the viewer is an expert of
 * @param listed seasons whose list of experts the viewer is on
 * @param expired entries of the register whose days are over
 * @param expiring those whose days are over within {@link #SOON_DAYS} days
 */
public record ReserveBoard(
        long submitted, long understaffed, long toAgree, long assigned, long listed, long expired, long expiring) {

    /** Within so many days an entry of the register ends soon. */
    public static final int SOON_DAYS = 60;

    static final String COLUMNS = """
            count(case when a.state = ApplicationState.SUBMITTED then 1 end),
            count(case when %s then 1 end),
            count(case when a.state = ApplicationState.DRAFT and a.agreedOn is null
                and exists (select 1 from ReserveEducatorAccount o where o.municipalityId = a.municipalityId
                    and o.educatorId = a.educatorId and o.accountId = :account) then 1 end),
            count(case when a.state in (ApplicationState.IN_EXPERTISE, ApplicationState.FORMAL, ApplicationState.QUALITATIVE)
                and exists (select 1 from ReviewAssignment x where x.municipalityId = a.municipalityId
                    and x.applicationId = a.id and x.accountId = :account and x.ending is null) then 1 end),
            (select count(y) from SeasonExpert y where y.accountId = :account),
            (select count(e) from RegisterEntry e where e.leftOn is null and e.validUntil < :today),
            (select count(e) from RegisterEntry e where e.leftOn is null and e.validUntil between :today and :soon)""".formatted(ApplicationList.UNDERSTAFFED);
}
