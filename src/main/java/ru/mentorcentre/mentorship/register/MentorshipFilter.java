package ru.mentorcentre.mentorship.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.PairHealth;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the list of pairs is narrowed by, as it stands in the query string. A value that makes no sense is left out.
 *
 * @param shown {@code null} for those that last
 * @param school of a mentee
 * @param mentorSchool of a mentor
 * @param person educator who is or was in it
 * @param year first calendar year of a school year in which the pair was there
 * @param page from 0
 */
public record MentorshipFilter(
        ViewerScope sight,
        String q,
        MentorshipStateFilter shown,
        MentoringForm form,
        MentoringKind kind,
        Long school,
        Long mentorSchool,
        Long person,
        Integer year,
        YoungMenteeFilter young,
        PairAttentionReason attention,
        PairHealth health,
        String order,
        int page) {

    private static final ListSort SORT = new ListSort("-starts", "p.id")
            .by("starts", "p.startsOn %s")
            .by("mentor", "mentors %s nulls last")
            .by("mentee", "mentees %s nulls last")
            .by("school", "menteeSchools %s nulls last, mentees")
            .by("state", """
                    case p.state when MentorshipState.PROPOSED then 1 when MentorshipState.AGREED then 2
                        when MentorshipState.ACTIVE then 3 when MentorshipState.PAUSED then 4
                        when MentorshipState.DRAFT then 5 when MentorshipState.FINISHED then 6
                        when MentorshipState.BROKEN_OFF then 7 else 8 end %s, p.stateOn desc""")
            .by("until", "coalesce(p.endedOn, p.plannedUntil) %s nulls last");

    private static final int SHOWN_YEARS = 7;

    public static MentorshipFilter of(Map<String, String> query, Viewer viewer, ViewerScope sight) {
        if (!sight.all() && viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR) && sight.school() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        QueryValues values = new QueryValues(query);
        Long year = values.key("year");
        return new MentorshipFilter(
                sight,
                values.text("q"),
                values.choice(MentorshipStateFilter.class, "state"),
                values.choice(MentoringForm.class, "form"),
                values.choice(MentoringKind.class, "kind"),
                values.key("school"),
                values.key("mentorSchool"),
                values.key("person"),
                year == null || year < Day.FIRST_YEAR || year > Day.LAST_YEAR ? null : year.intValue(),
                values.choice(YoungMenteeFilter.class, "young"),
                values.choice(PairAttentionReason.class, "attention"),
                values.choice(PairHealth.class, "health"),
                SORT.order(query.get("sort")),
                values.page());
    }

    /** One of the conditions asked for less often is on. */
    public boolean isDetailed() {
        return form != null || kind != null || school != null || mentorSchool != null || year != null || young != null;
    }

    /** Those shown: the ones that want attention or were there in a year may be over. */
    Set<MentorshipState> states() {
        return shown != null
                ? shown.states()
                : year != null || attention == PairAttentionReason.OUTCOME
                        ? MentorshipStateFilter.ANY.states()
                        : MentorshipStateFilter.lasting();
    }

    LocalDate yearBegins() {
        return year == null ? null : LocalDate.of(year, 9, 1);
    }

    LocalDate yearEnds() {
        return year == null ? null : LocalDate.of(year + 1, 8, 31);
    }

    /** School years to choose from, the newest first: the coming one and six before. */
    public static Map<Integer, String> years(LocalDate today) {
        int now = today.minusMonths(7).getYear();
        Map<Integer, String> years = new LinkedHashMap<>();
        for (int year = now; year > now - SHOWN_YEARS; year--) {
            years.put(year, yearTitle(year));
        }
        return years;
    }

    /** «2025/26». */
    static String yearTitle(int first) {
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    /** The conditions that are on: words and the parameter to take off. */
    public List<List<String>> chips(Map<Long, String> schools) {
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", q);
        QueryValues.chip(chips, "state", "Показать", shown == null ? null : shown.title());
        QueryValues.chip(chips, "form", "Форма", form == null ? null : form.title());
        QueryValues.chip(chips, "kind", "Вид", kind == null ? null : kind.title());
        QueryValues.chip(chips, "school", "Школа наставляемого", name(school, schools));
        QueryValues.chip(chips, "mentorSchool", "Школа наставника", name(mentorSchool, schools));
        QueryValues.chip(chips, "person", "Только", person == null ? null : "пары одного человека");
        QueryValues.chip(chips, "year", "Учебный год", year == null ? null : yearTitle(year));
        QueryValues.chip(chips, "young", "Кто", young == null ? null : young.title());
        QueryValues.chip(chips, "health", "Как идёт", health == null ? null : health.title());
        QueryValues.chip(chips, "attention", "Внимание", attention == null ? null : attention.title());
        return chips;
    }

    private static String name(Long school, Map<Long, String> schools) {
        return school == null ? null : schools.getOrDefault(school, "нет такой");
    }
}
