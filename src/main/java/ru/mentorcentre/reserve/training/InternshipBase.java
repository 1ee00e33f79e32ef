package ru.mentorcentre.reserve.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;

/**
 * What the data tell of a school on the day an internship at it is assigned (domain §8.3).
 *
 * @param year of the classification, {@code null} when there is none
 * @param represented whether somebody of the school serves in the centre
 */
record InternshipBase(Integer year, SchoolType type, Finding stableHigh, boolean represented) {

    static InternshipBase of(Optional<SchoolStanding> standing, boolean represented) {
        return standing.map(found -> new InternshipBase(found.year(), found.type(), found.stableHigh(), represented))
                .orElseGet(() -> new InternshipBase(null, null, null, represented));
    }

    /** Effective, or of stably high results: for certain. */
    private boolean isGood() {
        return type == SchoolType.EFFECTIVE || stableHigh == Finding.YES;
    }

    /** Neither of both: for certain. */
    private boolean isBad() {
        return !isGood()
                && type != null
                && type != SchoolType.UNDEFINED
                && stableHigh != null
                && stableHigh != Finding.INSUFFICIENT_DATA;
    }

    BaseVerdict verdict() {
        if (isBad()) {
            return BaseVerdict.REFUSED;
        }
        return isGood() && represented ? BaseVerdict.ELIGIBLE : BaseVerdict.UNKNOWN;
    }

    /** What speaks against it or is not known, in Russian. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (isBad()) {
            doubts.add("по классификации за " + year + " год школа «" + type.title()
                    + "», и стабильно высоких результатов у неё нет");
        } else if (!isGood()) {
            doubts.add(
                    year == null
                            ? "школа ещё не классифицирована"
                            : "классификации за " + year + " год не хватает данных, чтобы назвать школу эффективной");
        }
        if (!represented) {
            doubts.add("в составе центра нет человека, у которого местом работы названа эта школа");
        }
        return doubts;
    }

    /** «эффективная, 2025 год; представитель в центре есть». */
    String inWords() {
        return (year == null ? "без классификации" : type.title() + ", " + year + " год")
                + (stableHigh == Finding.YES ? ", стабильно высокие результаты" : "")
                + (represented ? "; представитель в центре есть" : "; представителя в центре не нашлось");
    }
}
