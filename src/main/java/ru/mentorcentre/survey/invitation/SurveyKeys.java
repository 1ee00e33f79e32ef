package ru.mentorcentre.survey.invitation;

import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.survey.CampaignRow;

/**
 * The keys of surveys, in files apart from the database. A survey keeps the key it was made with: where its files are
 * missing, or are others, it can neither make links nor tell whose a pseudonym is, and another survey gets a new key.
 */
@Component
@Transactional
public class SurveyKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyKeys.class);

    private final SurveyKeyRepository stored;
    private final InstallationKeys files;
    /** Rows do not change once they have fingerprints. */
    private final Map<Long, SurveyKey> rows = new ConcurrentHashMap<>();

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    SurveyKeys(SurveyKeyRepository stored, InstallationKeys files) {
        this.stored = stored;
        this.files = files;
    }

    /** The key for a new survey of this municipality: the latest whose files are there, else a new one. */
    public long forNew() {
        return stored.findAllByOrderByIdDesc().stream()
                .filter(key -> links(key).isPresent() && pseudonyms(key).isPresent())
                .findFirst()
                .orElseGet(this::made)
                .getId();
    }

    /** Makes the links of a survey. */
    public Optional<InvitationTokens> links(Campaign survey) {
        return links(of(survey.surveyKeyId())).map(key -> new InvitationTokens(key, survey.movedBy()));
    }

    /** Makes the pseudonyms of a survey. */
    public Optional<Pseudonyms> pseudonyms(Campaign survey) {
        return pseudonyms(of(survey.surveyKeyId())).map(key -> new Pseudonyms(key, survey.movedBy()));
    }

    /** As {@link #links}, refusing in words where they cannot be made. */
    public InvitationTokens linksOrRefuse(Campaign survey) {
        return links(survey).orElseThrow(() -> noLinks(of(survey.surveyKeyId())));
    }

    /** As {@link #pseudonyms}, refusing in words where they cannot be made. */
    public Pseudonyms pseudonymsOrRefuse(Campaign survey) {
        return pseudonyms(survey).orElseThrow(() -> noPseudonyms(of(survey.surveyKeyId())));
    }

    /** What cannot be done with this survey because a file is missing, in words; empty where all are there. */
    public Optional<String> problem(CampaignRow survey) {
        SurveyKey key = of(survey.surveyKeyId());
        if (links(key).isEmpty()) {
            return Optional.of(noLinks(key).getMessage());
        }
        boolean needed = survey.confidential() && survey.keysEndedOn() == null;
        return needed && pseudonyms(key).isEmpty()
                ? Optional.of(noPseudonyms(key).getMessage())
                : Optional.empty();
    }

    /** Keys in use whose files are missing or are others, as names of files; of all municipalities in the root scope. */
    List<String> missing() {
        return stored.findAllByOrderByIdDesc().stream()
                .flatMap(key -> Stream.of(
                        links(key).isPresent() ? null : key.linksFile(),
                        pseudonyms(key).isPresent() ? null : key.pseudonymsFile()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<byte[]> links(SurveyKey key) {
        return file(key.linksFile(), key.linksPrint());
    }

    private Optional<byte[]> pseudonyms(SurveyKey key) {
        return file(key.pseudonymsFile(), key.pseudonymsPrint());
    }

    /** Read once; one that is missing is looked for again, it may be brought back meanwhile. */
    private Optional<byte[]> file(String name, String print) {
        byte[] before = known.get(name);
        if (before != null) {
            return Optional.of(before);
        }
        try {
            Optional<byte[]> found = files.find(name).filter(key -> print(key).equals(print));
            found.ifPresent(key -> known.put(name, key));
            return found;
        } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException damaged) {
            LOG.warn("The key {} is not readable", name, damaged);
            return Optional.empty();
        }
    }

    private SurveyKey of(long id) {
        SurveyKey before = rows.get(id);
        if (before != null) {
            return before;
        }
        SurveyKey found = stored.findById(id).orElseThrow(NotFound.of("Ключ опроса", id));
        if (found.linksPrint() != null) {
            rows.put(id, found);
        }
        return found;
    }

    private SurveyKey made() {
        String name = UUID.randomUUID().toString().replace("-", "");
        return stored.saveAndFlush(new SurveyKey(
                name, print(files.key(SurveyKey.linksFile(name))), print(files.key(SurveyKey.pseudonymsFile(name)))));
    }

    /** Tells a key from another, and nothing about it. */
    static String print(byte[] key) {
        return HexFormat.of().formatHex(Hmac.of(key, "fingerprint"), 0, 16);
    }

    private static BusinessRuleViolation noLinks(SurveyKey key) {
        return missing("Ссылку не сделать", key.linksFile());
    }

    private static BusinessRuleViolation noPseudonyms(SurveyKey key) {
        return missing("Кто уже сдал анкету, сейчас не узнать", key.pseudonymsFile());
    }

    private static BusinessRuleViolation missing(String what, String file) {
        return new BusinessRuleViolation(
                null,
                what + ": в папке ключей нет файла " + file
                        + ".key от этого опроса. Администратору нужно вернуть папку ключей, которая была вместе с этой базой.");
    }
}
