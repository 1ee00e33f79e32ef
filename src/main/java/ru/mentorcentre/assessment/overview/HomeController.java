package ru.mentorcentre.assessment.overview;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.assessment.card.OwnSchoolOverviews;
import ru.mentorcentre.assessment.chart.ChartTitles;
import ru.mentorcentre.assessment.region.RegionOverview;
import ru.mentorcentre.assessment.region.RegionOverviews;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.ViewerPlace;

/** The first page after the log-in: for each role what it came for. */
@Controller
@PermitAll
class HomeController {

    private final MunicipalityOverviews overviews;
    private final OwnSchoolOverviews ownSchools;
    private final RegionOverviews regions;
    private final ChartTitles words;
    private final List<HomePart> rooms;
    private final Clock clock;

    HomeController(
            MunicipalityOverviews overviews,
            OwnSchoolOverviews ownSchools,
            RegionOverviews regions,
            ChartTitles words,
            ObjectProvider<HomePart> rooms,
            Clock clock) {
        this.rooms = rooms.orderedStream().toList();
        this.overviews = overviews;
        this.ownSchools = ownSchools;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(
            Viewer viewer,
            @ModelAttribute(name = "place", binding = false) ViewerPlace place,
            @RequestParam(required = false) String year,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        if (viewer.seesAllSchools() && place.root()) {
            return region(year, page, model);
        }
        HomePart.Content more = place.root()
                ? HomePart.Content.NONE
                : HomePart.Content.together(
                        rooms.stream().map(room -> room.of(viewer)).toList());
        model.addAttribute("more", more);
        if (viewer.seesAllSchools()) {
            return municipality(place, year, viewer, model);
        }
        if (viewer.isOfSchool()) {
            model.addAttribute("own", ownSchools.of(viewer));
            return "home/school";
        }
        return viewer.has(Roles.ADMIN) ? "home/admin" : "home/welcome";
    }

    private String municipality(ViewerPlace place, String wanted, Viewer viewer, Model model) {
        MunicipalityOverview overview = overviews.of(place.year(), wanted, viewer);
        model.addAttribute("overview", overview);
        model.addAttribute("year", overview.shownYear());
        if (overview.run() != null) {
            model.addAttribute("picture", overview.picture());
            model.addAttribute("finding", words.finding(overview.counts()));
        }
        return "home/municipality";
    }

    private String region(String year, int page, Model model) {
        RegionOverview overview = regions.of(year, page);
        model.addAttribute("overview", overview);
        model.addAttribute("year", overview.year());
        model.addAttribute("clock", clock.getZone());
        return "home/region";
    }
}
