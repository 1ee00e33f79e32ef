package ru.mentorcentre.staff.consent;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.educator.EducatorList;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** What the staff puts on the first page of those who keep the cards: consents that end, have ended, or are missing. */
@Component
@Order(40)
@Transactional(readOnly = true)
class StaffHome implements HomePart {

    private static final String COUNTS = """
            select new ru.mentorcentre.staff.consent.ConsentCounts(count(distinct case when %s then r.id end),
                count(distinct case when %s then r.id end), count(distinct case when not %s) then e.id end))
            from Educator e
            left join Consent r on r.municipalityId = e.municipalityId and r.educatorId = e.id
            where e.retiredOn is null and (:own is null or e.schoolId = :own)
            """.formatted(
                    ConsentTermFilter.ENDING.condition(), ConsentTermFilter.EXPIRED.condition(), EducatorList.CONSENT);

    private final EntityManager entityManager;
    private final StaffCalendar day;

    StaffHome(EntityManager entityManager, StaffCalendar day) {
        this.entityManager = entityManager;
        this.day = day;
    }

    @Override
    public Content of(Viewer viewer) {
        boolean school = viewer.isOfSchool();
        return viewer.isEditor() || school
                ? new Content(matters(counts(viewer.isEditor() ? null : viewer.schoolId())), List.of(), List.of())
                : Content.NONE;
    }

    private ConsentCounts counts(Long school) {
        return entityManager
                .createQuery(COUNTS, ConsentCounts.class)
                .setParameter("today", day.today())
                .setParameter("soon", day.consentsLook())
                .setParameter("own", school)
                .getSingleResult();
    }

    private List<AttentionItem> matters(ConsentCounts count) {
        List<AttentionItem> matters = new ArrayList<>();
        if (count.expired() > 0) {
            matters.add(AttentionItem.warning(
                    Words.count(count.expired(), "согласие кончилось", "согласия кончились", "согласий кончились"),
                    "Новых взамен нет: данные обрабатывать нельзя",
                    "/staff/consents?term=EXPIRED"));
        }
        if (count.ending() > 0) {
            matters.add(AttentionItem.info(
                    Words.count(count.ending(), "согласие", "согласия", "согласий")
                            + Words.noun(count.ending(), " скоро кончается", " скоро кончаются", " скоро кончаются"),
                    "Возьмите новые, пока действуют прежние",
                    "/staff/consents?term=ENDING&sort=until"));
        }
        if (count.missing() > 0) {
            matters.add(AttentionItem.info(
                    "У " + Words.count(count.missing(), "педагога", "педагогов", "педагогов")
                            + " нет согласия на обработку данных",
                    "Подпишите и запишите: по одному на карточке или таблицей",
                    "/staff?consent=NONE"));
        }
        return matters;
    }
}
