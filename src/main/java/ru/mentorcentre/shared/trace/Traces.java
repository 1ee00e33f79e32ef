package ru.mentorcentre.shared.trace;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Finds a person's name in the words and files of the current municipality, in histories too, and takes it out where
 * somebody said so.
 */
@Service
@Transactional
public class Traces {

    /** What stands in place of a name. */
    public static final String GONE = "[имя убрано]";

    /** What somebody answered or rated in confidence is shown to nobody, not even around a name. */
    private static final Set<String> UNSHOWN = Set.of("response", "achievement", "quality_review");

    private static final int AROUND = 60;

    private final JdbcClient database;
    private final TextTables tables;
    private final TraceFiles files;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;

    Traces(
            JdbcClient database,
            TextTables tables,
            TraceFiles files,
            ApplicationEventPublisher events,
            EntityManager entityManager) {
        this.database = database;
        this.tables = tables;
        this.files = files;
        this.events = events;
        this.entityManager = entityManager;
    }

    /** All places, the sure ones first. */
    @Transactional(readOnly = true)
    public List<Trace> of(NameForms name) {
        List<Trace> found = new ArrayList<>();
        words(tables.all(), name).forEach((key, hit) -> found.add(trace(key, hit, name)));
        found.addAll(files.naming(name));
        found.sort(Comparator.comparing(Trace::sure).reversed().thenComparing(Trace::where));
        return found;
    }

    /** Takes the name out of those of {@link #of the places} whose keys are given, and out of their histories. */
    public void takeOut(NameForms name, Collection<String> keys) {
        entityManager.flush();
        List<TextTable> all = tables.all();
        Map<String, List<String>> rows = new HashMap<>();
        words(all, name).forEach((key, hit) -> {
            if (keys.contains(key)) {
                rows.computeIfAbsent(hit.family(), family -> new ArrayList<>()).addAll(hit.ids());
            }
        });
        unfreeze(true);
        all.stream()
                .filter(table -> rows.containsKey(table.family()))
                .forEach(table -> database.sql(table.erasure())
                        .param("any", name.any())
                        .param("gone", GONE)
                        .param("town", Tenant.current())
                        .param("ids", rows.get(table.family()))
                        .update());
        unfreeze(false);
        files.remove(files.naming(name).stream()
                .map(Trace::key)
                .filter(keys::contains)
                .toList());
        events.publishEvent(new FilesTakenOut());
        // whatever was loaded before is out of date
        entityManager.clear();
    }

    /** Lets go of half-typed forms in sessions where one of the surnames stands: they would bring it back. */
    public void forgetTyped(Collection<String> surnames) {
        for (String surname : surnames) {
            database.sql("""
                    delete from spring_session_attributes
                    where attribute_name <> 'SPRING_SECURITY_CONTEXT'
                        and position(convert_to(:surname, 'UTF8') in attribute_bytes) > 0""").param("surname", surname).update();
        }
    }

    /** Lets what was handed in be changed, or no longer, until the transaction ends. */
    public void unfreeze(boolean open) {
        database.sql("select set_config('mentorcentre.takes_names_out', ?, true)")
                .param(open ? "yes" : "no")
                .query(String.class)
                .single();
    }

    private Map<String, Hit> words(List<TextTable> all, NameForms name) {
        Map<String, Hit> found = new LinkedHashMap<>();
        database.sql(all.stream().map(TextTable::search).collect(Collectors.joining(" union all ")))
                .param("any", name.any())
                .param("town", Tenant.current())
                .query(Hit.class)
                .list()
                .forEach(hit -> found.merge(
                        UNSHOWN.contains(hit.family()) ? hit.family() : hit.family() + ":" + hit.id(), hit, Hit::and));
        return found;
    }

    private Trace trace(String key, Hit hit, NameForms name) {
        boolean shown = !UNSHOWN.contains(hit.family());
        TracePlace place = TracePlace.of(hit.family());
        return new Trace(
                key,
                place.title() + (shown ? "" : ", мест: " + hit.ids().size()),
                shown ? around(hit.words(), name) : null,
                shown ? place.link(hit.reference()) : null,
                shown && name.isSure(hit.words()),
                false);
    }

    private static String around(String words, NameForms name) {
        var matcher = name.in(words);
        if (!matcher.find()) {
            return words.substring(0, Math.min(words.length(), 2 * AROUND));
        }
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(words.length(), matcher.end() + AROUND);
        return (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
    }

    /** A row that names somebody, or its history. */
    record Hit(String family, String id, Long reference, String words) {

        List<String> ids() {
            return List.of(id.split(" "));
        }

        /** One place of two: a row and its history, or all that must not be shown one by one. */
        Hit and(Hit other) {
            return ids().contains(other.id) ? this : new Hit(family, id + " " + other.id, reference, words);
        }
    }
}
