package ru.mentorcentre.staff.difficulty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.Difficulties;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.DifficultyGroup;

/** The service behind {@link Difficulties}. */
@Service
@Transactional
public class DifficultyService implements Difficulties {

    private final OwnDifficultyRepository own;

    DifficultyService(OwnDifficultyRepository own) {
        this.own = own;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difficulty> all() {
        return Stream.concat(
                        CommonDifficulties.ALL.stream(),
                        own.all().stream().filter(one -> !one.isHidden()).map(OwnDifficulty::difficulty))
                .sorted(Comparator.comparing(Difficulty::group))
                .toList();
    }

    @Override
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
            throw new BusinessRuleViolation("title", "Такая трудность в справочнике уже есть");
        }
        try {
            own.saveAndFlush(new OwnDifficulty(group, title));
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("own_difficulty_title", problem)) {
                throw new BusinessRuleViolation("title", "Такая трудность в справочнике уже есть");
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
