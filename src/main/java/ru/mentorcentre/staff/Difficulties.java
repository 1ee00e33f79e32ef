package ru.mentorcentre.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.SearchText;

/** The catalogue of difficulties: the common ones, and those the municipality has added. */
@Service
@Transactional
public class Difficulties {

    private final OwnDifficultyRepository own;

    Difficulties(OwnDifficultyRepository own) {
        this.own = own;
    }

    /** All that may be chosen in the current municipality, group by group. */
    @Transactional(readOnly = true)
    public List<Difficulty> all() {
        return Stream.concat(
                        CommonDifficulties.ALL.stream(),
                        own.all().stream().filter(one -> !one.isHidden()).map(OwnDifficulty::difficulty))
                .sorted(Comparator.comparing(Difficulty::group))
                .toList();
    }

    /** One by its code, also one that is not offered any more. */
    @Transactional(readOnly = true)
    public Optional<Difficulty> find(String code) {
        if (code != null && code.matches(OwnDifficulty.PREFIX + "\\d{1,18}")) {
            return own.findById(Long.valueOf(code.substring(OwnDifficulty.PREFIX.length())))
                    .map(OwnDifficulty::difficulty);
        }
        return CommonDifficulties.ALL.stream()
                .filter(difficulty -> difficulty.code().equals(code))
                .findFirst();
    }

    /** Adds one to the catalogue of the current municipality. */
    void add(DifficultyGroup group, String title) {
        String key = SearchText.normal(title);
        boolean known = Stream.concat(
                        CommonDifficulties.ALL.stream(), own.all().stream().map(OwnDifficulty::difficulty))
                .anyMatch(one -> SearchText.normal(one.title()).equals(key));
        if (known) {
            throw new Refused("title", "Такая трудность в справочнике уже есть");
        }
        try {
            own.saveAndFlush(new OwnDifficulty(group, title));
        } catch (DataIntegrityViolationException problem) {
            if (Refused.by("own_difficulty_title", problem)) {
                throw new Refused("title", "Такая трудность в справочнике уже есть");
            }
            throw problem;
        }
    }

    void hide(long id) {
        stored(id).hide();
    }

    void offer(long id) {
        stored(id).offer();
    }

    @Transactional(readOnly = true)
    List<OwnDifficulty> own() {
        return own.all();
    }

    private OwnDifficulty stored(long id) {
        return own.findById(id).orElseThrow(NotFound.of("Трудность", id));
    }
}
