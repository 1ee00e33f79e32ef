package ru.mentorcentre.access.credential;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of accounts. Whoever asks has checked who is asking, and slows down guessing. */
@Service
@Transactional
public class SecondFactors {

    /** So many wrong codes in a row, and those of the app are taken no more (NIST SP 800-63B, 3.2.2). */
    static final int MOST_FAILURES = 100;

    private static final String ISSUER = "МНЦ";

    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository codes;
    private final SecondFactorResetRepository resets;
    private final SecretSeal seal;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository factors,
            RecoveryCodeRepository codes,
            SecondFactorResetRepository resets,
            SecretSeal seal,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.resets = resets;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(long accountId) {
        return factors.existsById(accountId);
    }

    @Transactional(readOnly = true)
    public FactorStanding standing(long accountId) {
        return factors.findById(accountId)
                .map(factor -> new FactorStanding(
                        factor.since(),
                        seal.open(factor.secret(), accountId).isPresent(),
                        factor.failures() >= MOST_FAILURES,
                        codes.countByAccountId(accountId)))
                .orElse(FactorStanding.OFF);
    }

    /** A new secret for somebody's app; nothing changes until it is confirmed. */
    public FactorDraft draft(long accountId) {
        return new FactorDraft(accountId, seal.seal(SharedSecret.random(), accountId));
    }

    /** What to show of a draft; nothing when it is somebody else's or the key has changed. */
    public Optional<FactorSetUp> setUp(FactorDraft draft, long accountId, String login) {
        return open(draft, accountId)
                .map(secret -> new FactorSetUp(
                        SharedSecret.text(secret).replaceAll("(.{4})(?!$)", "$1 "),
                        SharedSecret.uri(secret, ISSUER, login)));
    }

    /** Whether the code is one of the draft's app. */
    public boolean fits(FactorDraft draft, long accountId, String typed) {
        return step(draft, accountId, typed).isPresent();
    }

    /**
     * Takes the app of the draft in place of a former one.
     *
     * @return ten new recovery codes, to be shown once; nothing when the code is wrong
     */
    public Optional<List<String>> confirm(FactorDraft draft, long accountId, String typed) {
        OptionalLong step = step(draft, accountId, typed);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        remove(accountId);
        factors.save(new SecondFactor(accountId, draft.sealed(), clock.instant(), step.getAsLong()));
        return Optional.of(renewRecoveryCodes(accountId));
    }

    private Optional<byte[]> open(FactorDraft draft, long accountId) {
        return draft == null || draft.accountId() != accountId
                ? Optional.empty()
                : seal.open(draft.sealed(), accountId);
    }

    private OptionalLong step(FactorDraft draft, long accountId, String typed) {
        return open(draft, accountId)
                .map(secret -> Totp.match(secret, digits(typed), clock.instant()))
                .orElse(OptionalLong.empty());
    }

    /** Checks a code of the app or from paper and uses it up; neither is taken a second time. */
    public CodeCheck check(long accountId, String typed) {
        Optional<SecondFactor> factor = factors.findById(accountId);
        if (factor.isEmpty() || typed == null) {
            return CodeCheck.WRONG;
        }
        if (RecoveryCodes.isPossible(typed) && codes.take(accountId, RecoveryCodes.hash(accountId, typed)) == 1) {
            factors.forgive(accountId);
            return CodeCheck.RECOVERY;
        }
        if (takesApp(factor.get(), accountId, typed)) {
            return CodeCheck.APP;
        }
        factors.fail(accountId);
        return CodeCheck.WRONG;
    }

    private boolean takesApp(SecondFactor factor, long accountId, String typed) {
        OptionalLong step = seal.open(factor.secret(), accountId)
                .map(secret -> Totp.match(secret, digits(typed), clock.instant()))
                .orElse(OptionalLong.empty());
        return factor.failures() < MOST_FAILURES && step.isPresent() && factors.take(accountId, step.getAsLong()) == 1;
    }

    private static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }

    /** Ten new recovery codes; the former ones hold no longer. */
    public List<String> renewRecoveryCodes(long accountId) {
        List<String> fresh = RecoveryCodes.next();
        codes.removeAll(accountId);
        codes.saveAll(fresh.stream()
                .map(code -> new RecoveryCode(accountId, RecoveryCodes.hash(accountId, code)))
                .toList());
        return fresh;
    }

    /** Does without. */
    public void remove(long accountId) {
        factors.remove(accountId);
        codes.removeAll(accountId);
        resets.remove(accountId);
    }

    /** The account is closed for good; unlike {@link #remove} it leaves loaded entities of the same transaction alone. */
    public void forget(long accountId) {
        factors.forget(accountId);
        codes.forget(accountId);
        resets.forget(accountId);
    }

    /**
     * Takes somebody else's second factor away; its owner is told at the next log-in.
     *
     * @param by {@code null} for the command line of the server
     * @return whether there was one
     */
    public boolean reset(long accountId, Long by) {
        if (!isOn(accountId)) {
            return false;
        }
        remove(accountId);
        resets.save(new SecondFactorReset(accountId, clock.instant(), by));
        return true;
    }

    /** What somebody has to be told of his second factor. */
    @Transactional(readOnly = true)
    public Optional<FactorNotice> notice(long accountId) {
        return resets.findById(accountId).map(reset -> new FactorNotice(reset.at(), reset.resetByAccountId()));
    }

    /** Has been told. */
    public void acknowledge(long accountId) {
        resets.remove(accountId);
    }
}
