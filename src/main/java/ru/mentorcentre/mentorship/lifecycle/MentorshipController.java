package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.mentorship.register.MentorshipCard;
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.MentorshipFilter;
import ru.mentorcentre.mentorship.register.MentorshipHistory;
import ru.mentorcentre.mentorship.register.MentorshipList;
import ru.mentorcentre.mentorship.register.ViewerScopes;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.Roles.PairOrganisers;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;

/** The list of pairs and the card of each. */
@Controller
@RequestMapping("/mentorships")
@PairOrganisers
class MentorshipController {

    private static final String FORM = "mentorship/form";

    private final MentorshipService mentorships;
    private final Memberships memberships;
    private final MentorshipList list;
    private final MentorshipCardService cards;
    private final MentorshipHistory history;
    private final PairingOptions candidates;
    private final ViewerScopes onlookers;
    private final Requests requests;
    private final Orders orders;
    private final MentoringSchoolOptions places;

    MentorshipController(
            MentorshipService mentorships,
            Memberships memberships,
            MentorshipList list,
            MentorshipCardService cards,
            MentorshipHistory history,
            PairingOptions candidates,
            ViewerScopes onlookers,
            Requests requests,
            Orders orders,
            MentoringSchoolOptions places) {
        this.mentorships = mentorships;
        this.memberships = memberships;
        this.list = list;
        this.cards = cards;
        this.history = history;
        this.candidates = candidates;
        this.onlookers = onlookers;
        this.requests = requests;
        this.orders = orders;
        this.places = places;
    }

    @GetMapping
    @PairReaders
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        MentorshipFilter filter = MentorshipFilter.of(query, viewer, onlookers.sight(viewer));
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("schools", schools);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("years", MentorshipFilter.years(places.today()));
        model.addAttribute("pairs", list.page(filter));
        model.addAttribute("days", list.days(filter.sight().all()));
        return "mentorship/list";
    }

    /** From a request or a mentor, which the form then starts with. */
    @GetMapping("/new")
    String blank(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        QueryValues values = new QueryValues(query);
        MentorshipForm form = Optional.ofNullable(values.key("request"))
                .flatMap(id -> candidates.suggestion(id, viewer))
                .map(MentorshipSuggestion::inForm)
                .orElseGet(MentorshipForm::new);
        if (form.form == null) {
            form.form = MentoringForm.INDIVIDUAL;
            form.model = MentoringModel.HORIZONTAL;
        }
        form.startsOn = places.today();
        Optional.ofNullable(values.key("mentor")).ifPresent(form.mentorIds::add);
        model.addAttribute("form", form);
        return form(null, viewer, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") MentorshipForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean draft,
            Viewer viewer,
            Model model,
            Submission submission) {
        form.fillUp();
        form.check(true, errors);
        refuseForeign(form, viewer, errors);
        return submission
                .form(errors, () -> form(null, viewer, model))
                .run(
                        () -> memberships.add(
                                new NewMentorship(form.mentors(), form.requests(), form.terms()),
                                draft,
                                viewer.accountId()),
                        draft ? "Черновик сохранён" : "Пара предложена: теперь нужно согласие обеих сторон",
                        id -> "redirect:/mentorships/" + id);
    }

    @GetMapping("/{id}")
    @PairReaders
    String show(@PathVariable long id, Viewer viewer, Model model) {
        MentorshipCard card = cards.fill(id, viewer, model);
        model.addAttribute(
                "needs",
                requests.needs(card.askers().stream()
                        .map(MentorshipMemberRow::requestId)
                        .toList()));
        return "mentorship/show";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        Mentorship pair = mentorships.changeable(id, viewer).pair();
        if (pair.state().isOver()) {
            redirect.addFlashAttribute(
                    "flashWarning", "Пара уже " + pair.state().title() + ": прошлое не меняется");
            return "redirect:/mentorships/" + id;
        }
        model.addAttribute("form", MentorshipForm.of(pair.terms(), pair.getVersion()));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorshipForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        mentorships.changeable(id, viewer);
        form.check(false, errors);
        refuseForeign(form, viewer, errors);
        return submission
                .form(errors, () -> form(id, viewer, model))
                .overtaken(() -> {
                    VisibleMentorship now = mentorships.seen(id, viewer);
                    form.version = now.pair().getVersion();
                    return history.latest(now);
                })
                .run(
                        () -> memberships.change(id, form.version, form.terms()),
                        "Пара сохранена",
                        "redirect:/mentorships/" + id);
    }

    private void refuseForeign(MentorshipForm form, Viewer viewer, BindingResult errors) {
        if (!candidates.mayName(form.mentors(), form.requests(), viewer)) {
            errors.reject("foreign", "Выберите наставника и запрос из списков");
        }
        if (form.orderId != null && orders.choice(form.orderId).isEmpty()) {
            errors.rejectValue("orderId", "foreign", "Выберите приказ из списка");
        }
    }

    private String form(Long id, Viewer viewer, Model model) {
        MentorshipForm form = (MentorshipForm) model.getAttribute("form");
        if (id == null) {
            form.fillUp();
            model.addAttribute("offer", candidates.offer(viewer));
        } else {
            cards.fill(id, viewer, model);
        }
        model.addAttribute("orders", orders.choices());
        return FORM;
    }
}
