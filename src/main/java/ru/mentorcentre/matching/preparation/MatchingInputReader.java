package ru.mentorcentre.matching.preparation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.OneMentorRule;
import ru.mentorcentre.matching.participant.Superiors;
import ru.mentorcentre.matching.score.CatalogueEntry;
import ru.mentorcentre.matching.score.FormerPair;
import ru.mentorcentre.matching.score.FormerPairOutcome;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.score.MenteeAndMentor;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.SchoolRisk;
import ru.mentorcentre.matching.score.WeightedDifficulty;
import ru.mentorcentre.matching.wish.Wish;
import ru.mentorcentre.matching.wish.WishKind;
import ru.mentorcentre.matching.wish.WishRepository;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.FormerMentorship;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.Difficulties;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Reads from the other rooms what a proposal is made of: a dozen queries, however many people there are. */
@Service
@Transactional(readOnly = true)
public class MatchingInputReader {

    private final Requests requests;
    private final Mentors mentors;
    private final Educators educators;
    private final Schools schools;
    private final Standings standings;
    private final Municipalities municipalities;
    private final Difficulties difficulties;
    private final Mentorships mentorships;
    private final WishRepository wishes;
    private final OneMentorRule oneMentor;

    MatchingInputReader(
            Requests requests,
            Mentors mentors,
            Educators educators,
            Schools schools,
            Standings standings,
            Municipalities municipalities,
            Difficulties difficulties,
            Mentorships mentorships,
            WishRepository wishes,
            OneMentorRule oneMentor) {
        this.requests = requests;
        this.mentors = mentors;
        this.educators = educators;
        this.schools = schools;
        this.standings = standings;
        this.municipalities = municipalities;
        this.difficulties = difficulties;
        this.mentorships = mentorships;
        this.wishes = wishes;
        this.oneMentor = oneMentor;
    }

    /** The people of the current municipality as they are now, nobody fixed. */
    public VersionedInput read(MatchingSettings settings) {
        List<RequestInfo> open = requests.open();
        List<MentorInfo> onOffer = mentors.all();
        List<EducatorInfo> staff = educators.all();
        List<Wish> wished = wishes.all();
        InputAssembly known = new InputAssembly(
                staff.stream().collect(Collectors.toMap(EducatorInfo::id, Function.identity())),
                new Superiors(staff),
                schools.towns(),
                risks(),
                named(open, onOffer),
                wished.stream()
                        .collect(Collectors.groupingBy(
                                Wish::kind, Collectors.mapping(Wish::couple, Collectors.toSet()))),
                oneMentor.now());
        MatchingInput input = new MatchingInput(
                open.stream().map(known::request).toList(),
                onOffer.stream().map(known::mentor).toList(),
                List.of(),
                known.couples(WishKind.EXCLUDED),
                mentorships.former().stream().map(MatchingInputReader::former).toList(),
                settings);
        return new VersionedInput(
                input,
                new InputVersions(
                        open.stream().collect(Collectors.toMap(RequestInfo::id, RequestInfo::version)),
                        onOffer.stream().collect(Collectors.toMap(MentorInfo::id, MentorInfo::version))));
    }

    /** Difficulties by code, also the few that are spoken of but not offered any more. */
    private Map<String, Difficulty> named(List<RequestInfo> open, List<MentorInfo> onOffer) {
        Map<String, Difficulty> named = new HashMap<>();
        difficulties.all().forEach(one -> named.put(one.code(), one));
        Stream.concat(
                        open.stream()
                                .flatMap(one -> one.difficulties().stream())
                                .map(DifficultyWeight::code),
                        onOffer.stream().flatMap(one -> one.difficulties().stream()))
                .distinct()
                .filter(code -> !named.containsKey(code))
                .toList()
                .forEach(code -> difficulties.find(code).ifPresent(one -> named.put(code, one)));
        return named;
    }

    private Map<Long, SchoolRisk> risks() {
        int year = municipalities
                .find(Tenant.current())
                .map(MunicipalityInfo::reportingYear)
                .orElseThrow();
        Map<Long, SchoolRisk> risks = new HashMap<>();
        standings.ofYear(year).forEach(standing -> risks.put(standing.schoolId(), risk(standing)));
        return risks;
    }

    private static SchoolRisk risk(SchoolStanding standing) {
        if (standing.level() == ResultsLevel.LOW || standing.stableLow() == Finding.YES) {
            return SchoolRisk.LOW_RESULTS;
        }
        return standing.zones().isEmpty() ? SchoolRisk.NONE : SchoolRisk.RISK_ZONE;
    }

    private static FormerPair former(FormerMentorship pair) {
        return new FormerPair(
                new MenteeAndMentor(pair.menteeId(), pair.mentorId()),
                FormerPairOutcome.valueOf(pair.ending().name()));
    }

    /** Puts together what the rooms know of one person. */
    private record InputAssembly(
            Map<Long, EducatorInfo> educators,
            Superiors superiors,
            Map<Long, String> towns,
            Map<Long, SchoolRisk> risks,
            Map<String, Difficulty> difficulties,
            Map<WishKind, Set<MenteeAndMentor>> wishes,
            OneMentorRule.MenteesWithMentor mentored) {

        Set<MenteeAndMentor> couples(WishKind kind) {
            return wishes.getOrDefault(kind, Set.of());
        }

        OpenRequest request(RequestInfo request) {
            EducatorInfo educator = request.educatorId() == null ? null : educators.get(request.educatorId());
            Set<Long> asking =
                    request.educatorId() == null ? superiors.team(request.schoolId()) : Set.of(request.educatorId());
            return new OpenRequest(
                    request.id(),
                    NameMarks.requestMark(request.id()),
                    asking,
                    request.schoolId(),
                    towns.get(request.schoolId()),
                    request.subject() == null ? null : subject(request.subject()),
                    request.managerial(),
                    request.difficulties().stream()
                            .map(one -> new WeightedDifficulty(difficulty(one.code()), group(one.code()), one.weight()))
                            .toList(),
                    request.wishedForm() == null ? Set.of() : Set.of(form(request.wishedForm())),
                    mentorsOf(asking, WishKind.MENTEE_WISHES),
                    mentorsOf(asking, WishKind.MENTEE_MINDS),
                    educator == null ? null : educator.serviceYears(),
                    educator != null && educator.youngSpecialist(),
                    risks.getOrDefault(request.schoolId(), SchoolRisk.NONE),
                    mentored.key(request),
                    mentored.has(request));
        }

        MentorOffer mentor(MentorInfo mentor) {
            EducatorInfo educator = educators.get(mentor.educatorId());
            return new MentorOffer(
                    mentor.id(),
                    mentor.educatorId(),
                    NameMarks.mentorMark(mentor.id()),
                    mentor.schoolId(),
                    towns.get(mentor.schoolId()),
                    mentor.eligible(),
                    mentor.isActive(),
                    mentor.subjects().stream().map(InputAssembly::subject).collect(Collectors.toSet()),
                    mentor.managerial(),
                    mentor.difficulties().stream().map(this::difficulty).collect(Collectors.toSet()),
                    mentor.forms().stream().map(InputAssembly::form).collect(Collectors.toSet()),
                    mentor.capacity(),
                    mentor.load(),
                    mentor.results(),
                    mentor.schoolType(),
                    mentor.schoolStability(),
                    educator == null ? null : educator.serviceYears(),
                    educator == null ? Set.of() : superiors.below(educator),
                    menteesOf(mentor.educatorId(), WishKind.MENTOR_WISHES),
                    menteesOf(mentor.educatorId(), WishKind.MENTOR_MINDS));
        }

        private Set<Long> mentorsOf(Set<Long> mentees, WishKind kind) {
            return couples(kind).stream()
                    .filter(couple -> mentees.contains(couple.menteeId()))
                    .map(MenteeAndMentor::mentorId)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private Set<Long> menteesOf(long mentor, WishKind kind) {
            return couples(kind).stream()
                    .filter(couple -> couple.mentorId() == mentor)
                    .map(MenteeAndMentor::menteeId)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private CatalogueEntry difficulty(String code) {
            Difficulty known = difficulties.get(code);
            return new CatalogueEntry(code, known == null ? code : known.title());
        }

        private String group(String code) {
            Difficulty known = difficulties.get(code);
            return known == null ? "" : known.group().name().toLowerCase(java.util.Locale.ROOT);
        }

        private static CatalogueEntry subject(Subject subject) {
            return CatalogueEntry.of(subject, subject.title());
        }

        private static CatalogueEntry form(MentoringForm form) {
            return CatalogueEntry.of(form, form.title());
        }
    }
}
