package ru.mentorcentre.school.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.SchoolChoice;
import ru.mentorcentre.access.SchoolDirectory;

/** Tells the accounts, a floor below, which schools there are. */
@Service
@Transactional(readOnly = true)
class AccountSchools implements SchoolDirectory {

    private final AccountSchoolRepository schools;

    AccountSchools(AccountSchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public List<SchoolChoice> open() {
        return schools.open();
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        schools.named(ids).forEach(school -> names.put(school.id(), school.name()));
        return names;
    }
}
