package ru.mentorcentre.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.matching.wish.Wish;
import ru.mentorcentre.matching.wish.WishRepository;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What matching keeps about an educator: wishes. Drafts know requests and profiles of mentors only. */
@Component
class MatchingUse implements EducatorUse {

    private final WishRepository wishes;

    MatchingUse(WishRepository wishes) {
        this.wishes = wishes;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = wishes.countOf(educatorId);
        return count == 0 ? List.of() : List.of(Words.count(count, "пожелание", "пожелания", "пожеланий") + " о паре");
    }

    /** A wish that the other card has too is dropped; so is one between the two cards. */
    @Override
    public void move(long from, long to) {
        Set<Wish.Opinion> known = new HashSet<>();
        wishes.of(to).forEach(wish -> known.add(wish.opinion()));
        for (Wish wish : wishes.of(from)) {
            wish.belongTo(from, to);
            if (wish.isOfOne() || !known.add(wish.opinion())) {
                wishes.delete(wish);
            }
        }
        wishes.flush();
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return wishes.of(educatorId).stream()
                .map(wish -> new PersonalDataItem(
                        "Пожелания о паре",
                        wish.couple().menteeId() == educatorId ? "как наставляемый" : "как наставник",
                        wish.kind().title() + (wish.note() == null ? "" : ": " + wish.note())))
                .toList();
    }

    /** What somebody wished tells who it was. */
    @EventListener
    void forgotten(EducatorAnonymised event) {
        wishes.of(event.educatorId()).forEach(wishes::delete);
        wishes.flush();
    }
}
