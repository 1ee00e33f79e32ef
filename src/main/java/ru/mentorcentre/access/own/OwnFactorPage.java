package ru.mentorcentre.access.own;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.credential.FactorDraft;
import ru.mentorcentre.access.credential.FactorNotice;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.credential.FactorSetUp;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.QrPath;

/** What the pages of one's own second factor show. */
@Component
class OwnFactorPage {

    private static final String DRAFT = "factorDraft";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final SecondFactors factors;
    private final FactorPolicy policy;
    private final AccountRepository accounts;
    private final Clock clock;

    OwnFactorPage(SecondFactors factors, FactorPolicy policy, AccountRepository accounts, Clock clock) {
        this.factors = factors;
        this.policy = policy;
        this.accounts = accounts;
        this.clock = clock;
    }

    void standing(Viewer viewer, Model model) {
        model.addAttribute("factor", factors.standing(viewer.accountId()));
        model.addAttribute("required", policy.isRequiredFor(viewer.roles()));
        factors.notice(viewer.accountId()).ifPresent(notice -> model.addAttribute("notice", inWords(notice)));
    }

    private String inWords(FactorNotice notice) {
        String by = notice.byAccountId() == null
                ? "командой на сервере программы"
                : accounts.findById(notice.byAccountId())
                        .map(account -> "администратором: " + account.fullName())
                        .orElse("администратором");
        return "Ваш второй фактор сброшен " + MOMENT.format(notice.at().atZone(clock.getZone())) + " " + by + ".";
    }

    /** The same secret until it is confirmed: a page that is loaded again must not change it. */
    void setUp(Viewer viewer, HttpSession session, Model model) {
        standing(viewer, model);
        model.addAttribute("forced", FactorGuard.mustSetUp());
        FactorSetUp setUp = factors.setUp(draft(viewer, session), viewer.accountId(), viewer.login())
                .orElseGet(() -> {
                    FactorDraft fresh = factors.draft(viewer.accountId());
                    session.setAttribute(DRAFT, fresh);
                    return factors.setUp(fresh, viewer.accountId(), viewer.login())
                            .orElseThrow();
                });
        model.addAttribute("setUp", setUp);
        model.addAttribute("qr", QrPath.of(setUp.uri()));
    }

    /** {@code null} if the page was not opened in this session. */
    FactorDraft draft(Viewer viewer, HttpSession session) {
        return (FactorDraft) session.getAttribute(DRAFT);
    }

    void discardDraft(HttpSession session) {
        session.removeAttribute(DRAFT);
    }

    void acknowledge(Viewer viewer) {
        factors.acknowledge(viewer.accountId());
    }
}
