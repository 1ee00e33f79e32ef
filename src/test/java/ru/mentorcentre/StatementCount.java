package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that Hibernate sends from the current thread, so that a job in the background does not
 * disturb the count. A list or card page needs at most {@link #MOST}, however many rows there are (design §5).
 */
public final class StatementCount implements StatementInspector {

    /** Statements a page may need. */
    public static final int MOST = 8;

    /** That somebody was shown, or a file sent, is on record: apart from what a page asks, however much it shows. */
    private static final Pattern RECORD =
            Pattern.compile("(insert into |select nextval\\(')(person_view|audit_entry).*|update audit_entry .*");

    private static final int MOST_RECORDS = 5;

    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    /** What a test wants counted. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The statements of this work, in their order; those that only put it on record are few, and told apart. */
    public static List<String> during(Work work) throws Exception {
        List<String> statements = new ArrayList<>();
        SEEN.set(statements);
        try {
            work.run();
        } finally {
            SEEN.remove();
        }
        List<String> records =
                statements.stream().filter(RECORD.asMatchPredicate()).toList();
        assertThat(records.size()).as(() -> String.join("\n", records)).isLessThanOrEqualTo(MOST_RECORDS);
        statements.removeAll(records);
        return statements;
    }

    /** Fails with the statements themselves when there are more than {@link #MOST}. */
    public static List<String> atMostEight(String what, Work work) throws Exception {
        return atMost(MOST, what, work);
    }

    /** The same for one of the pages that may ask more often (ADR 0121). */
    public static List<String> atMost(int most, String what, Work work) throws Exception {
        List<String> statements = during(work);
        assertThat(statements.size())
                .as(() -> what + " needs " + statements.size() + " statements:\n" + String.join("\n", statements))
                .isLessThanOrEqualTo(most);
        return statements;
    }

    @Override
    public String inspect(String sql) {
        List<String> statements = SEEN.get();
        if (statements != null) {
            statements.add(sql);
        }
        return sql;
    }
}
