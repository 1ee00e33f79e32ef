package ru.mentorcentre.school.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Settlement;

/** One line of the list of schools; without a standing in the year its part is {@code null}. */
public record SchoolRow(
        long id,
        long municipalityId,
        String code,
        String fullName,
        String shortName,
        SchoolKind kind,
        boolean rural,
        Boolean advancedOverride,
        String headName,
        String phone,
        String email,
        String address,
        Integer educators,
        Integer pupils,
        LocalDate closedOn,
        ResultsLevel level,
        SchoolType type,
        Finding instability,
        Finding examDivergence,
        Finding partTimeStudy,
        Finding advancedBelowMean,
        Finding stableHigh,
        Finding stableLow,
        BigDecimal resultsIndex,
        BigDecimal welfareIndex,
        boolean listedLowResults,
        boolean listedHardConditions) {

    /** The zones the school is in for certain. */
    public List<RiskZone> zones() {
        return type == null ? List.of() : standing(0).zones();
    }

    /** The zones that cannot be told for want of data. */
    public List<RiskZone> unknownZones() {
        return type == null ? List.of() : standing(0).unknownZones();
    }

    /** What was found for the year of the list, {@code null} when nothing. */
    SchoolStanding standing(int year) {
        return type == null
                ? null
                : new SchoolStanding(
                        id,
                        year,
                        level,
                        type,
                        instability,
                        examDivergence,
                        partTimeStudy,
                        advancedBelowMean,
                        stableHigh,
                        stableLow,
                        resultsIndex,
                        welfareIndex);
    }

    SchoolInfo info() {
        boolean advanced = advancedOverride == null ? kind.advanced() : advancedOverride;
        return new SchoolInfo(id, municipalityId, code, shortName, fullName, kind, advanced, rural, closedOn);
    }

    /** As what the school was listed in the year. */
    public List<ListingKind> listed() {
        List<ListingKind> kinds = new ArrayList<>();
        if (listedLowResults) {
            kinds.add(ListingKind.LOW_RESULTS);
        }
        if (listedHardConditions) {
            kinds.add(ListingKind.HARD_CONDITIONS);
        }
        return kinds;
    }

    public String place() {
        return Settlement.of(rural).title();
    }
}
