package ru.mentorcentre.matching;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.HeldFact;
import ru.mentorcentre.staff.StaffUse;

/** What matching keeps about an educator. */
@Component
class MatchingUse implements StaffUse {

    private final WishRepository wishes;
    private final Words words;

    MatchingUse(WishRepository wishes, Words words) {
        this.wishes = wishes;
        this.words = words;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = wishes.of(educatorId);
        return count == 0 ? List.of() : List.of(words.count(count, "пожелание", "пожелания", "пожеланий") + " о паре");
    }

    /** Of two opinions of one side the one of the card that stays counts; a wish of oneself is none. */
    @Override
    public void move(long from, long to) {
        for (Wish wish : wishes.about(from)) {
            if (wish.isOf(to) || wishes.about(to).stream().anyMatch(other -> other.saysTheSameOf(wish, from, to))) {
                wishes.delete(wish);
            } else {
                wish.belongTo(from, to);
            }
            wishes.flush();
        }
    }

    @Override
    public List<HeldFact> held(long educatorId) {
        return wishes.about(educatorId).stream()
                .map(wish -> new HeldFact("Пожелания о паре", wish.kind().title(), wish.note()))
                .toList();
    }
}
