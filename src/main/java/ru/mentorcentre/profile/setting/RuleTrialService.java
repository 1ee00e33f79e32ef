package ru.mentorcentre.profile.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.RuleTrial;
import ru.mentorcentre.profile.RuleTrials;
import ru.mentorcentre.shared.persistence.Tenant;

/** The service behind {@link RuleTrials}. */
@Service
@Transactional(readOnly = true)
public class RuleTrialService implements RuleTrials {

    private final ProfileRepository profiles;

    RuleTrialService(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    @Override
    public RuleTrial of(Map<String, String[]> typed) {
        StoredProfile stored = profiles.findByMunicipalityId(Tenant.current()).orElse(null);
        ProfileValues current = stored == null ? ProfileValues.of(CentreProfile.defaults()) : stored.values();
        ProfileValues tried = tried(current, typed);
        Map<String, String> problems = tried.problems();
        List<RuleTrial.Question> questions = Settings.ALL.stream()
                .filter(setting -> setting.group().assessment())
                .map(setting -> question(setting, current, tried, problems))
                .toList();
        return new RuleTrial(
                questions,
                problems.isEmpty() ? tried.profile().assessment() : null,
                stored == null ? -1 : stored.getVersion(),
                fields(tried));
    }

    private static ProfileValues tried(ProfileValues current, Map<String, String[]> typed) {
        Map<String, String> values = new LinkedHashMap<>(current.values());
        for (Setting setting : Settings.ALL) {
            String[] answer = typed.get(setting.key());
            if (answer != null && setting.group().assessment()) {
                values.put(setting.key(), setting.answer().stored(List.of(answer)));
            }
        }
        return new ProfileValues(values);
    }

    private static RuleTrial.Question question(
            Setting setting, ProfileValues current, ProfileValues tried, Map<String, String> problems) {
        String value = tried.get(setting.key());
        return new RuleTrial.Question(
                setting.group().title(),
                setting.key(),
                setting.title(),
                setting.answer().kind(),
                setting.answer().options().stream()
                        .map(option -> new RuleTrial.Option(option.value(), option.title(), option.effect()))
                        .toList(),
                value,
                setting.answer().effect(value),
                setting.answer().shown(current.get(setting.key())),
                !value.equals(current.get(setting.key())),
                problems.get(setting.key()));
    }

    /** Every answer as the form of the profile expects it; several answers to one question one by one. */
    private static List<RuleTrial.Field> fields(ProfileValues values) {
        List<RuleTrial.Field> fields = new ArrayList<>();
        for (Setting setting : Settings.ALL) {
            String value = values.get(setting.key());
            boolean many = setting.answer().kind().equals("many");
            for (String one : many ? value.split(",") : new String[] {value}) {
                fields.add(new RuleTrial.Field(setting.key(), one));
            }
        }
        return fields;
    }
}
