package ru.mentorcentre.school;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** ШНОР and ШССУ listings by the ministry's orders. */
@Service
@Transactional
public class Listings {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int NAMED = 5;

    private final ListingRepository listings;
    private final SchoolRepository schools;

    Listings(ListingRepository listings, SchoolRepository schools) {
        this.listings = listings;
        this.schools = schools;
    }

    /**
     * Enters a listing of a school of the current municipality.
     *
     * @throws RuntimeException if it overlaps one of the same kind and school
     */
    public void add(NewListing wanted) {
        addAll(List.of(wanted));
    }

    /**
     * Enters one order for many schools: all of them or none. The listings differ in nothing but the school.
     *
     * @throws RuntimeException if one overlaps another of the same kind and school
     */
    public void addAll(List<NewListing> wanted) {
        if (wanted.isEmpty()) {
            throw new BusinessRuleViolation("schools", "Выберите хотя бы одну школу");
        }
        NewListing like = wanted.get(0);
        if (like.endsOn() != null && like.endsOn().isBefore(like.startsOn())) {
            throw new BusinessRuleViolation("endsOn", ListingForm.ENDS_BEFORE_START);
        }
        List<Long> ids = wanted.stream().map(NewListing::schoolId).toList();
        refuseStrangers(ids, like.startsOn());
        refuseOverlap(
                listings.overlapping(like.kind(), ids, like.startsOn(), like.endsOn() == null ? NEVER : like.endsOn()));
        withoutOverlap("startsOn", () -> {
            listings.saveAll(wanted.stream().map(Listing::new).toList());
            listings.flush();
        });
    }

    /** What is wrong with the schools a form names; told together with the errors of its other fields. */
    @Transactional(readOnly = true)
    public void checkSchools(ListingForm form, Errors errors) {
        Set<String> unknown = unknownCodes(form);
        if (!unknown.isEmpty()) {
            errors.rejectValue("codes", "refused", "В реестре нет школ с кодами: " + String.join(", ", unknown));
        } else if (form.schools.isEmpty() && form.codes().isEmpty()) {
            errors.rejectValue("schools", "refused", "Выберите хотя бы одну школу");
        }
    }

    private Set<String> unknownCodes(ListingForm form) {
        Set<String> codes = form.codes();
        (codes.isEmpty() ? List.<School>of() : schools.byCodes(codes))
                .forEach(school -> codes.remove(school.info().code()));
        return codes;
    }

    /**
     * Enters the order of a form, once its schools have been checked, for the schools marked and those named by code.
     *
     * @return for how many
     */
    public int addAll(ListingForm form) {
        Set<Long> ids = new LinkedHashSet<>(form.schools);
        if (!form.codes().isEmpty()) {
            schools.byCodes(form.codes()).forEach(school -> ids.add(school.getId()));
        }
        addAll(form.listings(List.copyOf(ids)));
        return ids.size();
    }

    /** Ends a listing, or moves its end, unless somebody changed it since the version was read. */
    public void end(long id, int version, LocalDate lastDay, String orderNumber, LocalDate orderDate) {
        Listing listing = stored(id);
        LostUpdate.check(version, listing.getVersion());
        if (lastDay.isBefore(listing.startsOn())) {
            throw new BusinessRuleViolation("endsOn", "Раньше начала: школа в перечне с " + Day.of(listing.startsOn()));
        }
        withoutOverlap("endsOn", () -> {
            listing.end(lastDay, orderNumber, orderDate);
            listings.flush();
        });
    }

    /** Takes out a listing entered by mistake; the history keeps the trace. */
    public void remove(long id) {
        listings.delete(stored(id));
    }

    @Transactional(readOnly = true)
    public ListingRow row(long id) {
        return listings.row(id).orElseThrow(NotFound.of("Запись перечня", id));
    }

    @Transactional(readOnly = true)
    public List<ListingRow> of(long schoolId) {
        return listings.of(schoolId);
    }

    public Listing stored(long id) {
        return listings.findById(id).orElseThrow(NotFound.of("Запись перечня", id));
    }

    private void refuseStrangers(List<Long> ids, LocalDate from) {
        List<School> found = schools.all(ids);
        if (found.size() < ids.stream().distinct().count()) {
            throw new BusinessRuleViolation("schools", "Некоторых школ уже нет в реестре: обновите страницу");
        }
        found.stream()
                .map(School::info)
                .filter(school -> school.isClosed() && school.closedOn().isBefore(from))
                .findFirst()
                .ifPresent(school -> {
                    throw new BusinessRuleViolation(
                            "startsOn", school.shortName() + " закрыта раньше: " + Day.of(school.closedOn()));
                });
    }

    private static void refuseOverlap(List<ListingRow> overlapping) {
        if (!overlapping.isEmpty()) {
            String names = overlapping.stream()
                    .limit(NAMED)
                    .map(row -> row.schoolName() + " (" + row.period() + ")")
                    .collect(Collectors.joining(", "));
            String rest = overlapping.size() > NAMED ? " и ещё " + (overlapping.size() - NAMED) : "";
            throw new BusinessRuleViolation(
                    "startsOn",
                    "В эти дни уже в перечне " + overlapping.get(0).kind().title() + ": " + names + rest);
        }
    }

    /** Two people may enter the same order at the same moment: the database tells. */
    private static void withoutOverlap(String field, Runnable work) {
        try {
            work.run();
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("listing_no_overlap", problem)) {
                throw new BusinessRuleViolation(field, "В эти дни школа уже в этом перечне");
            }
            throw problem;
        }
    }
}
