package ru.mentorcentre.mentoring.mentor;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.Words;

/** What wants attention among the mentors. */
@Component
class MentorAttention {

    private final MentorRepository mentors;
    private final MentoringSchoolOptions places;

    MentorAttention(MentorRepository mentors, MentoringSchoolOptions places) {
        this.mentors = mentors;
        this.places = places;
    }

    List<AttentionItem> of(Viewer viewer) {
        return of(
                mentors.papers(
                        places.today().plusDays(MentorList.SOON), viewer.seesAllSchools() ? null : viewer.schoolId()),
                viewer);
    }

    List<AttentionItem> of(MentorCounts count, Viewer viewer) {
        List<AttentionItem> matters = new ArrayList<>();
        if (count.missing() > 0) {
            matters.add(AttentionItem.error(
                    mentors(count.missing()) + " без согласия или соглашения",
                    "Без письменного согласия наставничество поручить нельзя",
                    "/mentors?papers=MISSING"));
        }
        if (count.ending() > 0) {
            matters.add(AttentionItem.warning(
                    "Согласие или соглашение кончается или кончилось: " + mentors(count.ending()),
                    "Срок прошёл или пройдёт в ближайшие " + MentorList.SOON + " дней",
                    "/mentors?papers=ENDING"));
        }
        if (count.overloaded() > 0) {
            matters.add(AttentionItem.warning(
                    mentors(count.overloaded()) + " ведут больше людей, чем мест",
                    "Добавьте места или передайте наставляемых",
                    "/mentors?sort=free"));
        }
        if (count.trained() > 0 && viewer.isLeader()) {
            matters.add(AttentionItem.info(
                    "Обучены и ждут допуска: " + mentors(count.trained()),
                    "Проверьте документы и допустите к работе",
                    "/mentors?state=TRAINED"));
        }
        return matters;
    }

    private String mentors(long count) {
        return Words.count(count, "наставник", "наставника", "наставников");
    }
}
