package ru.mentorcentre.workplan.informing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.OwnMunicipality;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;

/** A municipality of its own for one test, with people to write to and a plan that is carried out. */
public final class Informed extends OwnMunicipality {

    /** Far away, so that nothing of a plan is due by itself. */
    private static final int YEAR = 2090;

    public Informed(ApplicationContext context) {
        super(context, "Район сообщений", "Испытания сообщений");
    }

    /** @param email {@code null} for none */
    public long educator(long school, String lastName, String email) {
        long id = inside(() -> bean(Educators.class).add(EducatorExample.named(school, lastName, "Анна", "Петровна")));
        sql("update educator set email = ? where id = ?", email, id);
        return id;
    }

    /** From now on this educator signs in as this person. */
    public void signsIn(long educator, UserDetails who) {
        sql(
                "insert into account_educator (id, version, municipality_id, account_id, educator_id)"
                        + " values (nextval('account_educator_seq') + 1000000, 0, ?, ?, ?)",
                municipality,
                accountOf(who),
                educator);
    }

    /** A plan that is carried out, with events that end in many years. */
    public long plan(UserDetails head) {
        return inside(() -> {
            WorkPlans plans = bean(WorkPlans.class);
            long plan = plans.add(PlanTemplate.STAGES, YEAR);
            plans.submit(plan);
            plans.approve(plan, accountOf(head), LocalDate.now(bean(java.time.Clock.class)));
            return plan;
        });
    }

    /** An event of the plan that ends on this day, for these groups as the database names them. */
    public long event(long plan, LocalDate endsOn, String... groups) {
        long event = number(
                "select min(id) from planned_event where plan_id = ? and (ends_on is null or extract(year from ends_on) >= ?)",
                plan,
                YEAR);
        sql(
                "update planned_event set starts_on = null, ends_on = ?, approved_ends_on = ?, days_entered = true, audiences = ?::text[]"
                        + " where id = ?",
                endsOn,
                endsOn,
                "{" + String.join(",", groups) + "}",
                event);
        return event;
    }

    public void sql(String statement, Object... values) {
        bean(JdbcClient.class).sql(statement).params(values).update();
    }

    public long number(String query, Object... values) {
        return bean(JdbcClient.class)
                .sql(query)
                .params(values)
                .query(Long.class)
                .single();
    }

    public List<Map<String, Object>> rows(String query, Object... values) {
        return bean(JdbcClient.class).sql(query).params(values).query().listOfRows();
    }
}
