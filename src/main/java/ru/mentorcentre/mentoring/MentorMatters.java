package ru.mentorcentre.mentoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Matter;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.Words;

/** What wants attention among the mentors. */
@Component
class MentorMatters {

    private final MentorRepository mentors;
    private final MentoringPlaces places;
    private final Words words;

    MentorMatters(MentorRepository mentors, MentoringPlaces places, Words words) {
        this.mentors = mentors;
        this.places = places;
        this.words = words;
    }

    List<Matter> of(Viewer viewer) {
        return of(
                mentors.papers(
                        places.today().plusDays(MentorList.SOON), viewer.seesAllSchools() ? null : viewer.schoolId()),
                viewer);
    }

    List<Matter> of(PaperCount count, Viewer viewer) {
        List<Matter> matters = new ArrayList<>();
        if (count.missing() > 0) {
            matters.add(Matter.error(
                    mentors(count.missing()) + " без согласия или соглашения",
                    "Без письменного согласия наставничество поручить нельзя",
                    "/mentors?papers=MISSING"));
        }
        if (count.ending() > 0) {
            matters.add(Matter.warning(
                    "Согласие или соглашение кончается или кончилось: " + mentors(count.ending()),
                    "Срок прошёл или пройдёт в ближайшие " + MentorList.SOON + " дней",
                    "/mentors?papers=ENDING"));
        }
        if (count.overloaded() > 0) {
            matters.add(Matter.warning(
                    mentors(count.overloaded()) + " ведут больше людей, чем мест",
                    "Добавьте места или передайте наставляемых",
                    "/mentors?sort=free"));
        }
        if (count.trained() > 0 && viewer.isLeader()) {
            matters.add(Matter.info(
                    "Обучены и ждут допуска: " + mentors(count.trained()),
                    "Проверьте документы и допустите к работе",
                    "/mentors?state=TRAINED"));
        }
        return matters;
    }

    private String mentors(long count) {
        return words.count(count, "наставник", "наставника", "наставников");
    }
}
