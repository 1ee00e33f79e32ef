package ru.mentorcentre.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The catalogue of difficulties. */
@Service
public class Difficulties {

    /** All that may be chosen in the current municipality, group by group. */
    public List<Difficulty> all() {
        return CommonDifficulties.ALL;
    }

    /** One by its code. */
    public Optional<Difficulty> find(String code) {
        return all().stream()
                .filter(difficulty -> difficulty.code().equals(code))
                .findFirst();
    }
}
