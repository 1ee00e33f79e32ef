package ru.mentorcentre.reserve.review;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formal check as it is ticked, by the code of the requirement. */
class FormalCheckForm {

    static final int NOTE_MAX = 1000;

    /** What is to follow on saving. */
    public enum Go {
        SAVE,
        PASS,
        REJECT
    }

    public Map<String, Boolean> met = new LinkedHashMap<>();
    public Map<String, @Size(max = NOTE_MAX) String> notes = new LinkedHashMap<>();

    /** Of the check that was shown, {@code null} when there was none yet. */
    public Integer version;

    public Go go = Go.SAVE;

    @Size(max = 2000)
    public String reason;

    /** What is kept; where nothing is, what the program proposes. */
    static FormalCheckForm of(FormalChecks.Kept kept, List<RequirementLine> lines) {
        FormalCheckForm form = new FormalCheckForm();
        form.version = kept.version();
        if (kept.version() == null) {
            lines.forEach(line -> form.met.put(line.requirement().code(), line.proposal()));
        } else {
            form.met.putAll(kept.met());
            form.notes.putAll(kept.notes());
        }
        return form;
    }
}
