package ru.mentorcentre.matching.score;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/** Makes a mentor for tests: of physics, at school 2 of the next town, with one place, unless said otherwise. */
public final class Offered {

    private final long id;
    private long educator;
    private long school = 2;
    private String town = "Лесной";
    private boolean eligible = true;
    private boolean active = true;
    private Set<CatalogueEntry> subjects = Set.of(Asked.PHYSICS);
    private boolean managerial;
    private Set<CatalogueEntry> difficulties = Set.of();
    private Set<CatalogueEntry> forms = Set.of();
    private int capacity = 1;
    private int load;
    private ResultsLevel results;
    private SchoolType type;
    private Stability stability;
    private Integer service = 20;
    private Set<Long> superiorOf = Set.of();
    private Set<Long> wished = Set.of();
    private Set<Long> unwanted = Set.of();

    private Offered(long id) {
        this.id = id;
        educator = educator(id);
    }

    /** The educator behind a mentor with this id. */
    public static long educator(long id) {
        return 5000 + id;
    }

    public static Offered mentor(long id) {
        return new Offered(id);
    }

    public Offered educatorId(long itsEducator) {
        educator = itsEducator;
        return this;
    }

    Offered at(long itsSchool, String itsTown) {
        school = itsSchool;
        town = itsTown;
        return this;
    }

    public Offered notEligible() {
        eligible = false;
        return this;
    }

    public Offered notActive() {
        active = false;
        return this;
    }

    public Offered subjects(String... codes) {
        subjects =
                Arrays.stream(codes).map(code -> new CatalogueEntry(code, code)).collect(Collectors.toSet());
        return this;
    }

    public Offered managerial() {
        managerial = true;
        return this;
    }

    public Offered helps(String... codes) {
        difficulties =
                Arrays.stream(codes).map(code -> new CatalogueEntry(code, code)).collect(Collectors.toSet());
        return this;
    }

    public Offered offers(String... codes) {
        forms = Asked.forms(codes);
        return this;
    }

    public Offered places(int most, int now) {
        capacity = most;
        load = now;
        return this;
    }

    Offered results(ResultsLevel level) {
        results = level;
        return this;
    }

    Offered school(SchoolType itsType, Stability itsStability) {
        type = itsType;
        stability = itsStability;
        return this;
    }

    Offered service(Integer years) {
        service = years;
        return this;
    }

    public Offered superiorOf(Long... educators) {
        superiorOf = Set.of(educators);
        return this;
    }

    Offered wishes(Long... educators) {
        wished = Set.of(educators);
        return this;
    }

    public Offered unwanted(Long... educators) {
        unwanted = Set.of(educators);
        return this;
    }

    public MentorOffer made() {
        return new MentorOffer(
                id,
                educator,
                "Наставник " + id,
                school,
                town,
                eligible,
                active,
                subjects,
                managerial,
                difficulties,
                forms,
                capacity,
                load,
                results,
                type,
                stability,
                service,
                superiorOf,
                wished,
                unwanted);
    }
}
