package ru.mentorcentre.assessment.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.chart.SchoolMove;
import ru.mentorcentre.assessment.chart.SchoolMoveKind;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.figures.YearCompleteness;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.Words;

/** Finds what wants attention in a municipality: «требует внимания». */
@Component
class YearAttention {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MOST_NAMES = 4;

    private final Clock clock;

    YearAttention(Clock clock) {
        this.clock = clock;
    }

    /** The most urgent first. */
    List<AttentionItem> of(
            int year,
            RunWithResults run,
            boolean regional,
            Movement movement,
            YearCompleteness figures,
            Viewer viewer) {
        List<AttentionItem> matters = new ArrayList<>();
        newlyAtRisk(movement, matters);
        appearedAtRisk(movement, matters);
        missingFigures(year, figures, matters);
        outdatedRun(year, run, figures, matters);
        notListed(run, figures, matters);
        publishedRegional(regional, run, matters);
        waitingForApproval(run, viewer, matters);
        return matters;
    }

    private void newlyAtRisk(Movement movement, List<AttentionItem> matters) {
        if (movement == null || movement.count(SchoolMoveKind.ENTERED) == 0) {
            return;
        }
        List<SchoolMove> entered = movement.of(SchoolMoveKind.ENTERED);
        int year = movement.now().year();
        matters.add(AttentionItem.warning(
                schools(entered.size()) + " "
                        + Words.noun(
                                entered.size(),
                                "вошла в зону риска, где не была",
                                "вошли в зоны риска, где не были",
                                "вошли в зоны риска, где не были")
                        + " в " + movement.then().year() + " году",
                named(entered, SchoolMove::entered),
                "/assessment/%d/movement?from=%d&change=ENTERED"
                        .formatted(year, movement.then().year())));
    }

    private void appearedAtRisk(Movement movement, List<AttentionItem> matters) {
        if (movement == null || movement.count(SchoolMoveKind.APPEARED) == 0) {
            return;
        }
        List<SchoolMove> appeared = movement.of(SchoolMoveKind.APPEARED);
        matters.add(AttentionItem.info(
                schools(appeared.size()) + " в зонах риска, о которых по данным "
                        + movement.then().year() + " года судить было нельзя",
                named(appeared, SchoolMove::appeared),
                "/assessment/%d/movement?from=%d&change=APPEARED"
                        .formatted(movement.now().year(), movement.then().year())));
    }

    /** «СОШ № 1: нестабильность; СОШ № 2 (впервые в расчёте): …; и ещё 3». */
    private static String named(List<SchoolMove> moves, Function<SchoolMove, List<RiskZone>> zones) {
        String names = moves.stream()
                .limit(MOST_NAMES)
                .map(move -> "%s%s: %s"
                        .formatted(
                                move.name(),
                                move.then() == null ? " (впервые в расчёте)" : "",
                                zones.apply(move).stream().map(RiskZone::title).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
        return moves.size() > MOST_NAMES ? names + "; и ещё " + (moves.size() - MOST_NAMES) : names;
    }

    private void missingFigures(int year, YearCompleteness figures, List<AttentionItem> matters) {
        String url = "/assessment/%d/figures".formatted(year);
        if (figures.schools() == 0) {
            matters.add(AttentionItem.info("В реестре ещё нет школ", "Импортируйте реестр школ", "/schools/import"));
        } else if (figures.rows() == 0) {
            matters.add(AttentionItem.error(
                    "Нет показателей за " + year + " год", "Импортируйте таблицу или введите их вручную", url));
        } else {
            missing(FigureField.RESULTS_INDEX, figures.schools() - figures.withResults(), year, url, matters);
            missing(FigureField.WELFARE_INDEX, figures.schools() - figures.withWelfare(), year, url, matters);
        }
    }

    private void missing(FigureField index, long count, int year, String url, List<AttentionItem> matters) {
        if (count > 0) {
            matters.add(AttentionItem.warning(
                    "Нет %s за %d год у %s".formatted(index.title(), year, Words.count(count, "школы", "школ", "школ")),
                    "Без него нет типа школы",
                    url + "?missing=" + index.key()));
        }
    }

    private void outdatedRun(int year, RunWithResults run, YearCompleteness figures, List<AttentionItem> matters) {
        String url = "/assessment/" + year;
        if (figures.rows() > 0 && (run == null || run.year() != year)) {
            matters.add(AttentionItem.error("За " + year + " год расчёта ещё нет", "Показатели уже внесены", url));
        } else if (run != null
                && run.year() == year
                && figures.changedAt() != null
                && figures.changedAt().isAfter(run.run().madeAt())) {
            matters.add(AttentionItem.warning(
                    "Показатели изменились после расчёта № " + run.run().number(),
                    "Расчёт от %s, последнее изменение %s"
                            .formatted(date(run.run().madeAt()), date(figures.changedAt())),
                    url));
        }
    }

    private void notListed(RunWithResults run, YearCompleteness figures, List<AttentionItem> matters) {
        if (run != null && figures.lowButNotListed() > 0) {
            matters.add(AttentionItem.info(
                    "Стабильно низкие, но не в перечне ШНОР: " + schools(figures.lowButNotListed()),
                    "В перечень их вносит приказ министерства",
                    "/schools/listings"));
        }
    }

    private void publishedRegional(boolean regional, RunWithResults run, List<AttentionItem> matters) {
        if (regional) {
            matters.add(AttentionItem.info(
                    "Опубликована региональная оценка за %d год".formatted(run.year()),
                    "Действует %s № %d; их можно сравнить"
                            .formatted(
                                    run.run().regional() ? "прежняя региональная оценка" : "ваш расчёт",
                                    run.run().number()),
                    "/assessment/%d".formatted(run.year())));
        }
    }

    private void waitingForApproval(RunWithResults run, Viewer viewer, List<AttentionItem> matters) {
        if (run == null || run.run().isApproved()) {
            return;
        }
        String number = "Расчёт № %d за %d год%s"
                .formatted(run.run().number(), run.year(), run.run().regional() ? " (региональная оценка)" : "");
        String url = "/assessment/%d/runs/%d".formatted(run.year(), run.run().id());
        matters.add(
                viewer.has(Roles.HEAD)
                        ? AttentionItem.warning(
                                number + " ждёт вашего утверждения",
                                "от " + date(run.run().madeAt()),
                                url)
                        : AttentionItem.info(number + " ждёт утверждения", "Утверждает начальник управления", url));
    }

    private String schools(long count) {
        return Words.count(count, "школа", "школы", "школ");
    }

    private String date(Instant at) {
        return DATE.format(at.atZone(clock.getZone()));
    }
}
