package ru.mentorcentre.mentoring.request;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.RequestNeed;
import ru.mentorcentre.mentoring.RequestStatus;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.staff.Educators;

/** The service behind {@link Requests}. */
@Service
@Transactional
public class RequestService implements Requests {

    private final RequestRepository requests;
    private final Educators educators;
    private final DifficultyTitles titles;
    private final EntityManager entityManager;
    private final Clock clock;

    RequestService(
            RequestRepository requests,
            Educators educators,
            DifficultyTitles titles,
            EntityManager entityManager,
            Clock clock) {
        this.requests = requests;
        this.educators = educators;
        this.titles = titles;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RequestInfo> find(long id) {
        return requests.findById(id).map(MentoringRequest::info);
    }

    /**
     * A request for somebody who looks: the whole municipality for its centre, the own school for school roles.
     *
     * @throws NotFound if there is none, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public RequestInfo get(long id, Viewer viewer) {
        return seen(id, viewer).info();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, RequestNeed> needs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, String> words = titles.byCode();
        return requests.findByIdIn(ids).stream()
                .map(request -> RequestNeed.of(request.info(), words))
                .collect(Collectors.toMap(RequestNeed::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RequestInfo> open() {
        return requests.open().stream().map(MentoringRequest::info).toList();
    }

    @Override
    public long add(NewRequest wanted, Long filedBy) {
        return requests.saveAndFlush(new MentoringRequest(wanted, today(), filedBy))
                .getId();
    }

    @Override
    public void addAll(List<NewRequest> wanted, Long filedBy) {
        requests.saveAll(wanted.stream()
                .map(one -> new MentoringRequest(one, today(), filedBy))
                .toList());
        requests.flush();
    }

    /** Whether the same people wait for the same help already: the form was sent twice, or a colleague was faster. */
    @Transactional(readOnly = true)
    boolean isFiled(NewRequest wanted) {
        return requests.openOf(wanted.schoolId(), wanted.educatorId()).stream()
                .anyMatch(request -> request.isAbout(wanted));
    }

    @Override
    public Optional<RequestInfo> hold(long id) {
        Optional<MentoringRequest> found = requests.findById(id);
        // read anew: what the transaction read before may be old by now
        found.ifPresent(request -> entityManager.refresh(request, LockModeType.PESSIMISTIC_WRITE));
        return found.map(MentoringRequest::info);
    }

    @Override
    public void match(long id) {
        become(id, RequestStatus.MATCHED, null);
    }

    @Override
    public void reopen(long id, String reason) {
        MentoringRequest request = stored(id);
        if (!request.isOpen()) {
            request.become(RequestStatus.OPEN, today(), reason);
            requests.saveAndFlush(request);
        }
    }

    @Override
    public void close(long id, String reason) {
        MentoringRequest request = stored(id);
        if (request.isOpen() || request.status() == RequestStatus.MATCHED) {
            request.become(RequestStatus.CLOSED, today(), reason);
            requests.saveAndFlush(request);
        }
    }

    /** Changes what it is about, unless somebody did so since the version was read. */
    void change(long id, int version, NewRequest wanted) {
        MentoringRequest request = stored(id);
        LostUpdate.check(version, request.getVersion());
        refuseUnlessOpen(request);
        request.change(wanted);
        requests.saveAndFlush(request);
    }

    void withdraw(long id, String reason) {
        become(id, RequestStatus.WITHDRAWN, reason);
    }

    /** Closes what an educator who left was waiting for. */
    public void closeOf(long educatorId, String reason) {
        requests.openOf(educatorId).forEach(request -> request.become(RequestStatus.CLOSED, today(), reason));
        requests.flush();
    }

    /** What an educator waits for goes along to the new school; what has ended stays where it was filed. */
    public void follow(long educatorId, long school) {
        requests.openOf(educatorId).forEach(request -> request.follow(school));
        requests.flush();
    }

    MentoringRequest seen(long id, Viewer viewer) {
        return requests.findById(id)
                .filter(request -> viewer.maySee(request.schoolId()) && !isOnlySelf(viewer) || isOf(request, viewer))
                .orElseThrow(NotFound.of("Запрос", id));
    }

    /** The latest request of whoever signs in with the account. */
    @Transactional(readOnly = true)
    Optional<Long> ownOf(long accountId) {
        return educators.ofAccount(accountId).flatMap(requests::latestOf);
    }

    /** Whoever is a mentor or a mentee and nothing else sees what is about the own person. */
    private static boolean isOnlySelf(Viewer viewer) {
        return !viewer.seesAllSchools() && !viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR);
    }

    private boolean isOf(MentoringRequest request, Viewer viewer) {
        return viewer.has(Roles.MENTOR, Roles.MENTEE)
                && request.educatorId() != null
                && educators
                        .ofAccount(viewer.accountId())
                        .filter(request.educatorId()::equals)
                        .isPresent();
    }

    /** One that this viewer may change: of the own municipality, for school roles of the own school. */
    MentoringRequest changeable(long id, Viewer viewer) {
        return requests.findById(id)
                .filter(request -> viewer.mayEdit(request.schoolId()))
                .orElseThrow(NotFound.of("Запрос", id));
    }

    private void become(long id, RequestStatus wanted, String reason) {
        MentoringRequest request = stored(id);
        refuseUnlessOpen(request);
        request.become(wanted, today(), reason);
        requests.saveAndFlush(request);
    }

    private static void refuseUnlessOpen(MentoringRequest request) {
        if (!request.isOpen()) {
            throw new BusinessRuleViolation(
                    null,
                    "Этот запрос уже не ждёт наставника: " + request.status().title());
        }
    }

    private MentoringRequest stored(long id) {
        return requests.findById(id).orElseThrow(NotFound.of("Запрос", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
