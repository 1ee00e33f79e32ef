package ru.mentorcentre.municipality;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.persistence.Tenant;

/** The municipalities of this installation. */
@Service
@Transactional
public class Municipalities {

    private static final ListSort SORT = new ListSort("name", "m.id")
            .by("name", "m.name %s")
            .by("region", "m.region %s, m.name")
            .by("year", "m.reportingYear %s, m.name");

    private final MunicipalityRepository municipalities;
    private final EntityManager entityManager;
    private final Histories histories;

    Municipalities(MunicipalityRepository municipalities, EntityManager entityManager, Histories histories) {
        this.municipalities = municipalities;
        this.entityManager = entityManager;
        this.histories = histories;
    }

    /** All of them by name. */
    @Transactional(readOnly = true)
    public List<MunicipalityInfo> all() {
        return municipalities.all();
    }

    /** Those whose data may be shown now: the current one, or all of them in the root scope. */
    @Transactional(readOnly = true)
    public List<MunicipalityInfo> inView() {
        return all().stream()
                .filter(municipality -> Tenant.isRoot() || municipality.id() == Tenant.current())
                .toList();
    }

    /** The one whose data are shown now. */
    @Transactional(readOnly = true)
    public MunicipalityInfo current() {
        return get(Tenant.current()).info();
    }

    /** What the centre of the current municipality says of itself. */
    @Transactional(readOnly = true)
    public DescribedCentre centre() {
        Municipality here = get(Tenant.current());
        return new DescribedCentre(here.info(), here.passport(), here.version());
    }

    /** How the current municipality and its centre came to be described so, the latest change first. */
    @Transactional(readOnly = true)
    public List<Change> history() {
        return histories.of(Municipality.class, Tenant.current());
    }

    @Transactional(readOnly = true)
    public Optional<MunicipalityInfo> find(long id) {
        return municipalities.info(id);
    }

    /**
     * Adds a municipality.
     *
     * @param reportingYear 2000 to 2100
     */
    public MunicipalityInfo add(String name, String region, int reportingYear) {
        refuseTaken(name, region, null);
        return municipalities
                .saveAndFlush(new Municipality(name, region, reportingYear))
                .info();
    }

    /** Writes the passport of a centre, whatever stood there before. */
    public void describe(long id, CentrePassport passport) {
        get(id).describe(passport);
    }

    /** Writes the passport of the current municipality's centre, unless it has changed since that version. */
    public void describe(CentrePassport passport, int version) {
        versioned(Tenant.current(), version).describe(passport);
    }

    void register(long id, String name, String region, int reportingYear, int version) {
        Municipality municipality = versioned(id, version);
        refuseTaken(name, region, id);
        municipality.register(name, region, reportingYear);
    }

    @Transactional(readOnly = true)
    Municipality get(long id) {
        return municipalities.findById(id).orElseThrow(NotFound.of("municipality", id));
    }

    @Transactional(readOnly = true)
    ListPage<MunicipalityRow> list(String q, String sort, int page) {
        return query(q, sort).page(page);
    }

    @Transactional(readOnly = true)
    void each(String q, String sort, Consumer<MunicipalityRow> consumer) {
        query(q, sort).each(consumer);
    }

    private ListQuery<MunicipalityRow> query(String q, String sort) {
        return new ListQuery<>(
                        entityManager,
                        MunicipalityRow.class,
                        "m.id, m.name, m.region, m.reportingYear, m.baseOrganisation",
                        "Municipality m")
                .whereFound(
                        "translate(lower(m.name), 'ё', 'е') like :q or translate(lower(m.region), 'ё', 'е') like :q", q)
                .orderBy(SORT.order(sort));
    }

    private Municipality versioned(long id, int version) {
        Municipality municipality = get(id);
        histories.checkVersion(Municipality.class, id, version, municipality.version());
        return municipality;
    }

    private void refuseTaken(String name, String region, Long except) {
        if (municipalities.taken(name, region, except)) {
            throw new BusinessRuleViolation("name", "В регионе «" + region + "» такой муниципалитет уже есть");
        }
    }
}
