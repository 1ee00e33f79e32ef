package ru.mentorcentre.staff.educator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.PastPosition;

/** The service behind {@link Educators}. */
@Service
@Transactional
public class EducatorService implements Educators {

    private final EducatorRepository educators;
    private final AccountEducatorRepository accounts;
    private final PastEmploymentRepository past;
    private final StaffCalendar day;

    EducatorService(
            EducatorRepository educators,
            AccountEducatorRepository accounts,
            PastEmploymentRepository past,
            StaffCalendar day) {
        this.educators = educators;
        this.accounts = accounts;
        this.past = past;
        this.day = day;
    }

    @Override
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

    @Override
    @Transactional(readOnly = true)
    public void check(long id, Viewer viewer) {
        seen(id, viewer);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EducatorInfo> all() {
        return infos(educators.working());
    }

    @Override
    @Transactional(readOnly = true)
    public List<EducatorInfo> ofSchool(long schoolId) {
        return infos(educators.workingAt(schoolId));
    }

    @Override
    public long add(NewEducator wanted) {
        return educators.saveAndFlush(new Educator(wanted, day.today())).getId();
    }

    @Override
    public void addAll(List<NewEducator> wanted) {
        educators.saveAll(
                wanted.stream().map(one -> new Educator(one, day.today())).toList());
        educators.flush();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> ofAccount(long accountId) {
        return accounts.findByAccountId(accountId).map(AccountEducator::educatorId);
    }

    @Override
    public void link(long accountId, long educatorId) {
        AccountEducator link =
                accounts.findByAccountId(accountId).orElseGet(() -> new AccountEducator(accountId, educatorId));
        link.lead(educatorId);
        accounts.saveAndFlush(link);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastPosition> positions(long educatorId) {
        return past.of(educatorId).stream()
                .map(row -> new PastPosition(row.schoolName(), row.position(), row.startsOn(), row.endsOn()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate youngSince() {
        return day.now().youngSince();
    }

    /** The account this educator signs in with, if any. */
    @Transactional(readOnly = true)
    public Optional<Long> accountOf(long educatorId) {
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

    public Educator seen(long id, Viewer viewer) {
        return educators
                .findById(id)
                .filter(educator -> maySee(educator, viewer))
                .orElseThrow(NotFound.of("Педагог", id));
    }

    /** One that this viewer may change: of the own municipality, for school roles of the own school. */
    public Educator changeable(long id, Viewer viewer) {
        return educators
                .findById(id)
                .filter(educator -> viewer.mayEdit(educator.schoolId()))
                .orElseThrow(NotFound.of("Педагог", id));
    }

    private boolean maySee(Educator educator, Viewer viewer) {
        return viewer.seesAllSchools()
                || viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR) && viewer.maySee(educator.schoolId())
                || viewer.has(Roles.MENTOR, Roles.MENTEE)
                        && ofAccount(viewer.accountId())
                                .filter(educator.getId()::equals)
                                .isPresent();
    }

    private List<EducatorInfo> infos(List<Educator> found) {
        Educator.ReferenceDay now = day.now();
        return found.stream().map(educator -> educator.info(now)).toList();
    }

    /** Somebody of this very name who works in the school. */
    @Transactional(readOnly = true)
    List<EducatorInfo> namesakes(NewEducator wanted) {
        NameKey key = NameKey.of(wanted.lastName(), wanted.firstName(), wanted.patronymic());
        Educator.ReferenceDay now = day.now();
        return educators.workingAt(wanted.schoolId()).stream()
                .filter(one -> one.nameKey().equals(key))
                .map(one -> one.info(now))
                .toList();
    }
}
