package ru.mentorcentre.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.LostUpdate;

/**
 * What somebody sends in by a form or by a button. A handler takes it as a parameter and says what is to be done; what may
 * come in between is answered here, once: wrong fields, a broken rule, and a record that somebody else has changed
 * meanwhile. What was typed is kept each time.
 *
 * <pre>{@code
 * return submission
 *         .form(errors, FORM)
 *         .overtaken(() -> latest(id, form))
 *         .run(() -> schools.change(id, form.version, form.school()), "Школа сохранена", "redirect:/schools/" + id);
 * }</pre>
 */
public final class Submission {

    private static final Logger LOG = LoggerFactory.getLogger(Submission.class);

    private final ModelMap model;
    private final Map<String, Object> flash;
    private final HttpServletResponse response;

    Submission(ModelMap model, Map<String, Object> flash, HttpServletResponse response) {
        this.model = model;
        this.flash = flash;
        this.response = response;
    }

    /** A form, and the view that shows it again. */
    public Form form(BindingResult errors, String view) {
        return form(errors, () -> view);
    }

    /** @param page fills the model to show the form again, and names the view */
    public Form form(BindingResult errors, Supplier<String> page) {
        return new Form(errors, page);
    }

    /** A button; what stands against it is a warning above the page gone back to. */
    public Button orWarn(String back) {
        return new Button("flashWarning", back);
    }

    /** A button; what stands against it is an error above the page gone back to. */
    public Button orError(String back) {
        return new Button("flashError", back);
    }

    /** Says above the next page what was done, and goes there. */
    public String done(String message, String redirect) {
        flash.put("flash", message);
        return redirect;
    }

    /** Says above the next page what to look at, and goes there. */
    public String warned(String message, String redirect) {
        flash.put("flashWarning", message);
        return redirect;
    }

    private static String words(RuntimeException lost, String ownMessage) {
        String usual = lost instanceof LostUpdate ? lost.getMessage() : LostUpdate.MESSAGE;
        return ownMessage == null ? usual : ownMessage;
    }

    /** What was typed stays; that nothing refused it before the table did is worth a look. */
    private static BusinessRuleViolation ofValue(DataIntegrityViolationException refused, Predicate<String> fields) {
        BusinessRuleViolation told =
                BusinessRuleViolation.ofValue(refused, fields).orElseThrow(() -> refused);
        LOG.warn("Only the table refused a value", refused);
        return told;
    }

    /** Something to be done. */
    public abstract class Attempt {

        private Attempt() {}

        /** @param work answers the view to go to */
        public abstract String run(Supplier<String> work);

        /** @param message says what was done */
        public String run(Runnable work, String message, String redirect) {
            return run(() -> {
                work.run();
                return done(message, redirect);
            });
        }

        /** @param redirect made of what the work answers, the key of a new record say */
        public <T> String run(Supplier<T> work, String message, Function<T, String> redirect) {
            return run(() -> done(message, redirect.apply(work.get())));
        }
    }

    /** Something to be done by a form. */
    public final class Form extends Attempt {

        private final BindingResult errors;
        private final Supplier<String> page;
        private String message;
        private Supplier<? extends Optional<?>> latest = Optional::empty;

        private Form(BindingResult errors, Supplier<String> page) {
            this.errors = errors;
            this.page = page;
        }

        /**
         * For a form that brings a version.
         *
         * @param latest gives the form the version of now, so that it can be saved again, and answers whose change came
         *     first, as far as that is known
         */
        public Form overtaken(Supplier<? extends Optional<?>> latest) {
            this.latest = latest;
            return this;
        }

        /** As {@link #overtaken(Supplier)}, where nobody is named. */
        public Form overtaken(Runnable version) {
            return overtaken(version, null);
        }

        /** @param message instead of the usual one */
        public Form overtaken(Runnable version, String message) {
            this.message = message;
            return overtaken(() -> {
                version.run();
                return Optional.empty();
            });
        }

        @Override
        public String run(Supplier<String> work) {
            if (errors.hasErrors()) {
                return page.get();
            }
            try {
                return work.get();
            } catch (BusinessRuleViolation refused) {
                refused.addTo(errors);
            } catch (DataIntegrityViolationException refused) {
                ofValue(refused, field -> errors.getFieldType(field) != null).addTo(errors);
            } catch (LostUpdate | ConcurrencyFailureException lost) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                latest.get()
                        // a deadlock was nobody's change
                        .filter(change -> !(lost instanceof PessimisticLockingFailureException))
                        .ifPresentOrElse(
                                change -> model.addAttribute("overtaken", change),
                                () -> errors.reject("overtaken", words(lost, message)));
            }
            return page.get();
        }
    }

    /** Something to be done by a button. */
    public final class Button extends Attempt {

        private final String tone;
        private final String back;
        private String message;

        private Button(String tone, String back) {
            this.tone = tone;
            this.back = back;
        }

        /** @param message instead of the usual one, when somebody was faster */
        public Button overtaken(String message) {
            this.message = message;
            return this;
        }

        /** Goes back to the same page when it is done, too. */
        public String run(Runnable work, String message) {
            return run(work, message, back);
        }

        @Override
        public String run(Supplier<String> work) {
            try {
                return work.get();
            } catch (BusinessRuleViolation refused) {
                flash.put(tone, refused.getMessage());
            } catch (DataIntegrityViolationException refused) {
                flash.put(tone, ofValue(refused, field -> false).getMessage());
            } catch (LostUpdate | ConcurrencyFailureException lost) {
                flash.put(tone, words(lost, message));
            }
            return back;
        }
    }
}
