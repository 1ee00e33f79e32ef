package ru.mentorcentre.matching;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Words;
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
}
