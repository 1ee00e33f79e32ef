package ru.mentorcentre.workplan.sheet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.PlanSection;
import ru.mentorcentre.workplan.event.PlanSectionRepository;
import ru.mentorcentre.workplan.event.PlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRepository;
import ru.mentorcentre.workplan.event.SectionKind;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanService;
import ru.mentorcentre.workplan.term.PlanYear;

/** The lines of a draft as a table: shown, checked, and stored all together or not at all. */
@Service
@Transactional
class PlanTableStore {

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final PlannedEventRepository stored;
    private final PlanSectionRepository sections;
    private final Histories histories;
    private final EntityManager entityManager;

    PlanTableStore(
            WorkPlanService plans,
            PlannedEvents events,
            PlannedEventRepository stored,
            PlanSectionRepository sections,
            Histories histories,
            EntityManager entityManager) {
        this.plans = plans;
        this.events = events;
        this.stored = stored;
        this.sections = sections;
        this.histories = histories;
        this.entityManager = entityManager;
    }

    /** The lines of a plan in their order. */
    @Transactional(readOnly = true)
    List<PlanTableLine> lines(long plan) {
        Map<Long, Integer> versions = stored.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .collect(Collectors.toMap(PlannedEvent::getId, PlannedEvent::getVersion));
        return events.of(plan).stream()
                .map(event -> PlanTableLine.of(event, versions.get(event.id())))
                .toList();
    }

    /** Titles of the sections, in their order. */
    @Transactional(readOnly = true)
    List<String> sectionTitles(long plan) {
        return sections.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .map(PlanSection::title)
                .toList();
    }

    /**
     * Stores what was typed into a draft: changed rows, new ones, those to be removed, their order, and sections nobody has
     * heard of yet. Where anything is wrong nothing is stored, and the lines say what. A row nobody touched stays as
     * somebody else has left it meanwhile.
     */
    TableSaved save(long plan, List<PlanTableLine> lines) {
        PlanYear year = plans.draftYear(plan);
        List<PlanTableLine> wanted = lines.stream()
                .filter(line -> line.id() != null || !line.isBlank() && !line.removed())
                .toList();
        inheritSections(wanted);
        Map<Long, PlannedEvent> known = stored.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .collect(Collectors.toMap(
                        PlannedEvent::getId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        wanted.forEach(line -> check(line, known));
        if (wanted.stream().anyMatch(PlanTableLine::hasProblem)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return TableSaved.REFUSED;
        }
        return store(plan, year, wanted, known);
    }

    private static void inheritSections(List<PlanTableLine> lines) {
        String above = null;
        for (PlanTableLine line : lines) {
            if (line.cell(PlanTableColumn.SECTION) == null && above != null) {
                line.put(PlanTableColumn.SECTION, above);
            }
            above = line.cell(PlanTableColumn.SECTION);
        }
    }

    private void check(PlanTableLine line, Map<Long, PlannedEvent> known) {
        PlannedEvent event = line.id() == null ? null : known.get(line.id());
        if (line.id() != null && event == null) {
            if (line.removed() || !line.isTouched()) {
                return;
            }
            line.kept(null, 0);
            line.wrong(
                    "Пока таблица была открыта, это мероприятие удалил другой человек. Сохраните ещё раз, и оно вернётся новой строкой");
            return;
        }
        if (event != null && (line.isTouched() || line.removed()) && event.getVersion() != line.version()) {
            line.wrong(overtaken(event));
            line.kept(line.id(), event.getVersion());
        }
        if (line.removed()) {
            List<String> kept = event == null ? List.of() : events.kept(line.id());
            if (!kept.isEmpty()) {
                line.wrong("Мероприятие не убрать: " + String.join(", ", kept));
            }
            return;
        }
        if (line.cell(PlanTableColumn.TITLE) == null) {
            line.wrong(
                    PlanTableColumn.TITLE,
                    event == null ? "Назовите мероприятие" : "Назовите мероприятие или отметьте «убрать»");
        }
        if (line.cell(PlanTableColumn.SECTION) == null) {
            line.wrong(PlanTableColumn.SECTION, "Назовите раздел");
        }
        for (PlanTableColumn column : PlanTableColumn.values()) {
            String text = line.cell(column);
            if (text != null && text.length() > column.longest()) {
                line.wrong(column, "Не больше " + column.longest() + " знаков, сейчас " + text.length());
            }
        }
    }

    private String overtaken(PlannedEvent event) {
        Change last = histories.of(PlannedEvent.class, event.getId()).get(0);
        return "Пока таблица была открыта, строку изменил другой человек (" + last.author() + "). У него: "
                + last.lines().stream()
                        .map(one -> one.name() + " — " + (one.after().isEmpty() ? "пусто" : one.after()))
                        .collect(Collectors.joining("; "))
                + ". Сверьте и сохраните ещё раз";
    }

    private TableSaved store(long plan, PlanYear year, List<PlanTableLine> wanted, Map<Long, PlannedEvent> known) {
        Map<String, Long> sectionKeys = sectionKeys(plan);
        int before = sectionKeys.size();
        Map<Long, Integer> ends = new HashMap<>();
        int added = 0;
        int changed = 0;
        int removed = 0;
        for (PlanTableLine line : wanted) {
            PlannedEvent event = line.id() == null ? null : known.remove(line.id());
            if (line.removed() || line.id() != null && event == null) {
                if (event != null) {
                    stored.delete(event);
                    removed++;
                }
                continue;
            }
            if (event == null) {
                long section = section(plan, line, sectionKeys);
                stored.save(new PlannedEvent(plan, year, line.event(section, null), next(ends, section)));
                added++;
                continue;
            }
            if (line.isTouched()) {
                NewPlannedEvent old = event.content();
                boolean sameTerm = Objects.equals(old.term(), line.cell(PlanTableColumn.TERM));
                event.edit(line.event(section(plan, line, sectionKeys), sameTerm ? old.days() : null), year);
                changed++;
            }
            event.place(next(ends, event.sectionId()));
        }
        // lines that somebody else has added meanwhile follow
        known.values().forEach(event -> event.place(next(ends, event.sectionId())));
        entityManager.flush();
        return new TableSaved(true, added, changed, removed, sectionKeys.size() - before);
    }

    private static int next(Map<Long, Integer> ends, long section) {
        return ends.merge(section, 0, (last, none) -> last + 1);
    }

    private Map<String, Long> sectionKeys(long plan) {
        Map<String, Long> keys = new LinkedHashMap<>();
        sections.findByPlanIdOrderByPositionAscIdAsc(plan).forEach(one -> keys.put(key(one.title()), one.getId()));
        return keys;
    }

    /** A section nobody has heard of yet is put at the end. */
    private long section(long plan, PlanTableLine line, Map<String, Long> keys) {
        String title = line.cell(PlanTableColumn.SECTION);
        Long known = keys.get(key(title));
        if (known != null) {
            return known;
        }
        List<PlanSection> before = new ArrayList<>(sections.findByPlanIdOrderByPositionAscIdAsc(plan));
        int position = before.stream().mapToInt(PlanSection::position).max().orElse(-1) + 1;
        SectionKind usual = before.isEmpty()
                ? SectionKind.DIRECTION
                : before.get(before.size() - 1).kind();
        SectionKind kind = SectionKind.of(title, usual);
        long id = sections.saveAndFlush(new PlanSection(plan, kind, title, null, position))
                .getId();
        keys.put(key(title), id);
        return id;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
