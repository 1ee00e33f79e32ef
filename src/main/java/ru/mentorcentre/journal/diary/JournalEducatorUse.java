package ru.mentorcentre.journal.diary;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.journal.meeting.PairTraceEraser;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.trace.Trace;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What the journal keeps about an educator: the diary, and files of meetings. */
@Component
class JournalEducatorUse implements EducatorUse {

    private final AchievementRepository entries;
    private final PairTraceEraser meetings;

    JournalEducatorUse(AchievementRepository entries, PairTraceEraser meetings) {
        this.entries = entries;
        this.meetings = meetings;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = entries.countByEducatorId(educatorId);
        return count == 0 ? List.of() : List.of(Words.count(count, "запись", "записи", "записей") + " дневника");
    }

    @Override
    public void move(long from, long to) {
        entries.findByEducatorIdOrderByAchievedOnAscIdAsc(from).forEach(entry -> entry.belongTo(to));
        entries.flush();
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return entries.findByEducatorIdOrderByAchievedOnAscIdAsc(educatorId).stream()
                .map(Achievement::content)
                .map(entry -> new PersonalDataItem(
                        "Дневник достижений", Day.of(entry.achievedOn()) + ", " + entry.title(), entry.story(), true))
                .toList();
    }

    @Override
    public List<Trace> unreadFiles(long educatorId) {
        return meetings.unreadFiles(educatorId);
    }

    @Override
    public void removeFiles(long educatorId, Collection<String> keys) {
        meetings.removeFiles(educatorId, keys);
    }
}
