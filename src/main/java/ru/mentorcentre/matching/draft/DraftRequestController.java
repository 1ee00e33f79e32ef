package ru.mentorcentre.matching.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.solver.MentorAlternative;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.web.Submission;

/** One request of a draft: why this mentor, or why none, and whom it could have instead. */
@Controller
@RequestMapping("/matching/{id}/requests/{requestId}")
@Readers
class DraftRequestController {

    private final DraftPageHeader cards;
    private final PairList list;
    private final MentorReplacement choices;
    private final ParticipantNames people;

    DraftRequestController(DraftPageHeader cards, PairList list, MentorReplacement choices, ParticipantNames people) {
        this.cards = cards;
        this.list = list;
        this.choices = choices;
        this.people = people;
    }

    @GetMapping
    String show(
            @PathVariable long id,
            @PathVariable long requestId,
            @RequestParam(defaultValue = "0") int page,
            Viewer viewer,
            Model model) {
        cards.fill(id, model);
        List<PairRow> pairs = list.of(id, requestId);
        List<LeftoverRow> leftover = pairs.isEmpty() ? list.leftover(id, requestId) : List.of();
        if (pairs.isEmpty() && leftover.isEmpty()) {
            throw new NotFound("Запрос подбора", requestId);
        }
        int points = pairs.stream().mapToInt(PairRow::points).sum();
        AboutPeople seen = () -> Stream.concat(
                pairs.stream().flatMap(PairRow::educators),
                leftover.stream().map(LeftoverRow::educatorId).filter(Objects::nonNull));
        model.addAttribute("seen", seen);
        model.addAttribute("requestId", requestId);
        model.addAttribute("pairs", pairs);
        model.addAttribute("leftover", leftover.isEmpty() ? null : leftover.get(0));
        model.addAttribute("points", points);
        boolean open = pairs.stream().noneMatch(PairRow::isConfirmed);
        Optional<List<MentorAlternative>> found =
                viewer.isEditor() && open ? choices.alternatives(id, requestId) : Optional.empty();
        ListPage<MentorAlternative> shown = ListPage.of(found.orElse(List.of()), page);
        model.addAttribute("waits", found.isPresent());
        model.addAttribute("open", open);
        model.addAttribute("alternatives", shown);
        List<String> texts = new java.util.ArrayList<>(LeftoverRow.texts(leftover.stream()));
        shown.rows().forEach(one -> texts.add(NameMarks.mentorMark(one.mentorId())));
        model.addAttribute("names", people.in(texts));
        return "matching/draft-request";
    }

    @PostMapping
    @Editors
    String choose(
            @PathVariable long id,
            @PathVariable long requestId,
            @RequestParam(required = false) Long mentor,
            Viewer viewer,
            Submission submission) {
        return submission
                .orError("redirect:/matching/" + id + "/requests/" + requestId)
                .run(
                        () -> choices.choose(id, requestId, mentor == null ? 0 : mentor, viewer.accountId()),
                        "Наставник выбран. Остальные пары подбора остались как были.");
    }
}
