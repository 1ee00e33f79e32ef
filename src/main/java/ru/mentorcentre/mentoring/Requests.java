package ru.mentorcentre.mentoring;

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
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** Requests for a mentor: what other rooms may ask, and what becomes of a request. */
@Service
@Transactional
public class Requests {

    private final RequestRepository requests;
    private final Educators educators;
    private final DifficultyTitles titles;
    private final EntityManager entityManager;
    private final Clock clock;

    Requests(
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

    /** A request of the current municipality, whatever has become of it; of any in the root scope. */
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

    /** What some requests ask for, by their keys. */
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

    /** All that wait for a mentor in the current municipality, the oldest first. */
    @Transactional(readOnly = true)
    public List<RequestInfo> open() {
        return requests.open().stream().map(MentoringRequest::info).toList();
    }

    /**
     * Files a request.
     *
     * @param filedBy full name of who did
     * @return the key
     */
    public long add(NewRequest wanted, Long filedBy) {
        return requests.saveAndFlush(new MentoringRequest(wanted, today(), filedBy))
                .getId();
    }

    /** Files many at once. */
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

    /**
     * Holds a request until the caller's transaction ends, so that it is answered once.
     *
     * @return it as it is now, if there is one
     */
    public Optional<RequestInfo> hold(long id) {
        Optional<MentoringRequest> found = requests.findById(id);
        // read anew: what the transaction read before may be old by now
        found.ifPresent(request -> entityManager.refresh(request, LockModeType.PESSIMISTIC_WRITE));
        return found.map(MentoringRequest::info);
    }

    /**
     * A mentor has been found.
     *
     * @throws RuntimeException with a Russian message if the request does not wait any more
     */
    public void match(long id) {
        become(id, RequestStatus.MATCHED, null);
    }

    /** It waits again, because the pair came to nothing; nothing happens to one that waits already. */
    public void reopen(long id, String reason) {
        MentoringRequest request = stored(id);
        if (!request.isOpen()) {
            request.become(RequestStatus.OPEN, today(), reason);
            requests.saveAndFlush(request);
        }
    }

    /**
     * It has come to its end: the work is done, or who asked has left. One that ended before stays as it is.
     *
     * @param reason in Russian, not empty
     */
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
    void closeOf(long educatorId, String reason) {
        requests.openOf(educatorId).forEach(request -> request.become(RequestStatus.CLOSED, today(), reason));
        requests.flush();
    }

    /** What an educator waits for goes along to the new school; what has ended stays where it was filed. */
    void follow(long educatorId, long school) {
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
                .filter(request -> mayChange(request.schoolId(), viewer))
                .orElseThrow(NotFound.of("Запрос", id));
    }

    static boolean mayChange(long schoolId, Viewer viewer) {
        return viewer.isEditor() || viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR) && viewer.maySee(schoolId);
    }

    private void become(long id, RequestStatus wanted, String reason) {
        MentoringRequest request = stored(id);
        refuseUnlessOpen(request);
        request.become(wanted, today(), reason);
        requests.saveAndFlush(request);
    }

    private static void refuseUnlessOpen(MentoringRequest request) {
        if (!request.isOpen()) {
            throw new Refused(
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
