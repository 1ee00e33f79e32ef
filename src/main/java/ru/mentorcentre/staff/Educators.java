package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The educators of the municipality: what other rooms may ask, and the plain changes. */
@Service
@Transactional
public class Educators {

    private final EducatorRepository educators;
    private final AccountEducatorRepository accounts;
    private final WorkingDay day;

    Educators(EducatorRepository educators, AccountEducatorRepository accounts, WorkingDay day) {
        this.educators = educators;
        this.accounts = accounts;
        this.day = day;
    }

    /** An educator of the current municipality, a retired one too; of any in the root scope. */
    @Transactional(readOnly = true)
    public Optional<EducatorInfo> find(long id) {
        return educators.findById(id).map(educator -> educator.info(day.now()));
    }

    /**
     * An educator for somebody who looks: the whole municipality for its centre, the own school for school roles, the own
     * card for a mentor and a mentee.
     *
     * @throws NotFound if there is none, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public EducatorInfo get(long id, Viewer viewer) {
        return seen(id, viewer).info(day.now());
    }

    /** @throws NotFound unless {@link #get} would give the educator */
    @Transactional(readOnly = true)
    public void check(long id, Viewer viewer) {
        seen(id, viewer);
    }

    /** All who work in the current municipality, by name. */
    @Transactional(readOnly = true)
    public List<EducatorInfo> all() {
        return infos(educators.working());
    }

    /** All who work in a school, by name. */
    @Transactional(readOnly = true)
    public List<EducatorInfo> ofSchool(long schoolId) {
        return infos(educators.workingAt(schoolId));
    }

    /**
     * Adds an educator to a school of the current municipality.
     *
     * @return the key
     */
    public long add(NewEducator wanted) {
        return educators.saveAndFlush(new Educator(wanted, day.today())).getId();
    }

    /** Adds many at once, without looking for duplicates. */
    public void addAll(List<NewEducator> wanted) {
        educators.saveAll(
                wanted.stream().map(one -> new Educator(one, day.today())).toList());
        educators.flush();
    }

    /** The educator who signs in with this account. */
    @Transactional(readOnly = true)
    public Optional<Long> ofAccount(long accountId) {
        return accounts.findByAccountId(accountId).map(AccountEducator::educatorId);
    }

    /** From now on the account is this educator's. */
    public void link(long accountId, long educatorId) {
        AccountEducator link =
                accounts.findByAccountId(accountId).orElseGet(() -> new AccountEducator(accountId, educatorId));
        link.lead(educatorId);
        accounts.saveAndFlush(link);
    }

    /** Whose first job began on that day or later is a young specialist today. */
    @Transactional(readOnly = true)
    public LocalDate youngSince() {
        return day.now().youngSince();
    }

    /** The account this educator signs in with, if any. */
    @Transactional(readOnly = true)
    Optional<Long> accountOf(long educatorId) {
        return accounts.accountsOf(educatorId).stream().findFirst();
    }

    /** The educator signs in with this account and no other; {@code null} with none. */
    void signsInWith(long educatorId, Long accountId) {
        accounts.forget(educatorId);
        if (accountId != null) {
            link(accountId, educatorId);
        }
    }

    /** Changes all fields, unless somebody did so since the version was read. */
    void change(long id, int version, NewEducator wanted) {
        Educator educator = educators.findById(id).orElseThrow(NotFound.of("Педагог", id));
        LostUpdate.check(version, educator.getVersion());
        educator.change(wanted, day.today());
        educators.saveAndFlush(educator);
    }

    Educator seen(long id, Viewer viewer) {
        return educators
                .findById(id)
                .filter(educator -> maySee(educator, viewer))
                .orElseThrow(NotFound.of("Педагог", id));
    }

    /** One that this viewer may change: of the own municipality, for school roles of the own school. */
    Educator changeable(long id, Viewer viewer) {
        return educators
                .findById(id)
                .filter(educator -> mayChange(educator.schoolId(), viewer))
                .orElseThrow(NotFound.of("Педагог", id));
    }

    static boolean mayChange(long schoolId, Viewer viewer) {
        return viewer.isEditor() || isOfSchool(schoolId, viewer);
    }

    private boolean maySee(Educator educator, Viewer viewer) {
        return viewer.seesAllSchools()
                || isOfSchool(educator.schoolId(), viewer)
                || viewer.has(Roles.MENTOR, Roles.MENTEE)
                        && ofAccount(viewer.accountId())
                                .filter(educator.getId()::equals)
                                .isPresent();
    }

    private static boolean isOfSchool(long schoolId, Viewer viewer) {
        return viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR) && viewer.maySee(schoolId);
    }

    private List<EducatorInfo> infos(List<Educator> found) {
        Educator.Day now = day.now();
        return found.stream().map(educator -> educator.info(now)).toList();
    }

    /** Somebody of this very name who works in the school. */
    @Transactional(readOnly = true)
    List<EducatorInfo> namesakes(NewEducator wanted) {
        NameKey key = NameKey.of(wanted.lastName(), wanted.firstName(), wanted.patronymic());
        Educator.Day now = day.now();
        return educators.workingAt(wanted.schoolId()).stream()
                .filter(one -> one.nameKey().equals(key))
                .map(one -> one.info(now))
                .toList();
    }
}
