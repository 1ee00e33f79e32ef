package ru.mentorcentre.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes an open request for tests: a physics teacher of school 1 with nothing special unless said otherwise. */
public final class Asked {

    static final CatalogueEntry PHYSICS = new CatalogueEntry("physics", "Физика");

    private final long id;
    private Set<Long> educators;
    private long school = 1;
    private String town = "Заречный";
    private CatalogueEntry subject = PHYSICS;
    private boolean managerial;
    private final List<WeightedDifficulty> difficulties = new ArrayList<>();
    private Set<CatalogueEntry> forms = Set.of();
    private Set<Long> wished = Set.of();
    private Set<Long> unwanted = Set.of();
    private Integer service = 10;
    private boolean young;
    private SchoolRisk risk = SchoolRisk.NONE;
    private Long sole;
    private boolean mentored;

    private Asked(long id) {
        this.id = id;
        educators = Set.of(educator(id));
    }

    /** The educator behind a request with this id. */
    public static long educator(long id) {
        return 1000 + id;
    }

    public static Asked request(long id) {
        return new Asked(id);
    }

    static Set<CatalogueEntry> forms(String... codes) {
        Set<CatalogueEntry> forms = new TreeSet<>(java.util.Comparator.comparing(CatalogueEntry::code));
        for (String code : codes) {
            forms.add(new CatalogueEntry(code, code));
        }
        return forms;
    }

    Asked educators(Long... members) {
        educators = Set.of(members);
        return this;
    }

    Asked at(long itsSchool, String itsTown) {
        school = itsSchool;
        town = itsTown;
        return this;
    }

    public Asked subject(String code, String title) {
        subject = code == null ? null : new CatalogueEntry(code, title);
        return this;
    }

    public Asked managerial() {
        managerial = true;
        return this;
    }

    public Asked difficulty(String code, int weight) {
        return difficulty(code, "methodical", weight);
    }

    Asked difficulty(String code, String group, int weight) {
        difficulties.add(new WeightedDifficulty(new CatalogueEntry(code, "Затруднение " + code), group, weight));
        return this;
    }

    public Asked wants(String... codes) {
        forms = forms(codes);
        return this;
    }

    public Asked wishes(Long... mentors) {
        wished = Set.of(mentors);
        return this;
    }

    Asked unwanted(Long... mentors) {
        unwanted = Set.of(mentors);
        return this;
    }

    Asked service(Integer years) {
        service = years;
        return this;
    }

    Asked young() {
        young = true;
        return this;
    }

    public Asked risk(SchoolRisk itsRisk) {
        risk = itsRisk;
        return this;
    }

    /** One of the requests of somebody who may have one mentor. */
    public Asked sole(Long who) {
        sole = who;
        return this;
    }

    public Asked mentored() {
        mentored = true;
        return this;
    }

    public OpenRequest made() {
        return new OpenRequest(
                id,
                "Наставляемый " + id,
                educators,
                school,
                town,
                subject,
                managerial,
                difficulties,
                forms,
                wished,
                unwanted,
                service,
                young,
                risk,
                sole,
                mentored);
    }
}
