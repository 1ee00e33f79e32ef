package ru.mentorcentre.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.RowError;
import ru.mentorcentre.exchange.SchoolNameKind;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;

/** From the file through the preview to the confirmation, alone and with others at the same time. */
@IntegrationTest
class ImportsTests {

    private static final String TWO = "Код;Краткое наименование\nS01;СОШ № 1\nS02;СОШ № 2\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Schools schools;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    private SchoolNameKind kind;
    private long here;
    private Viewer methodist;

    @BeforeEach
    void newMunicipality() {
        String unique = UUID.randomUUID().toString();
        here = municipalities.add("Импорт " + unique, "Испытания импорта", 2025).id();
        long account = accounts.add(
                new NewAccount(unique, "Мария Соколова", Set.of(Role.METHODIST), here, null), "demo-demo-demo");
        methodist = new Viewer(account, unique, "Мария Соколова", Set.of(Roles.METHODIST), here, null);
        kind = new SchoolNameKind(schools, "names");
    }

    @Test
    void nothingIsStoredUntilItIsConfirmed() throws Exception {
        long batch = upload(TWO);
        ImportPreview preview = preview(batch);
        assertThat(preview.isConfirmable()).isTrue();
        assertThat(preview.plan().counts()).isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(codes()).isEmpty();

        assertThat(confirm(batch, preview.plan().digest())).isEqualTo(ImportOutcome.APPLIED);

        assertThat(codes()).containsExactly("S01", "S02");
        ImportBatchView applied = preview(batch).batch();
        assertThat(applied.status()).isEqualTo(ImportStatus.APPLIED);
        assertThat(applied.counts().added()).isEqualTo(2);
        assertThat(applied.finishedByName()).isEqualTo("Мария Соколова");
    }

    @Test
    void aSecondConfirmationDoesNothing() throws Exception {
        long batch = upload(TWO);
        assertThat(confirm(batch, null)).isEqualTo(ImportOutcome.APPLIED);
        assertThat(confirm(batch, null)).isEqualTo(ImportOutcome.FINAL_BEFORE);
        assertThat(codes()).hasSize(2);
    }

    @Test
    void twoConfirmationsAtOnceApplyOnce() throws Exception {
        long batch = upload(TWO);
        assertThat(together(() -> confirm(batch, null), () -> confirm(batch, null)))
                .containsExactlyInAnyOrder(ImportOutcome.APPLIED, ImportOutcome.FINAL_BEFORE);
        assertThat(codes()).hasSize(2);
    }

    @Test
    void ofTwoPeopleAtOnceTheSecondSeesAFreshPreview() throws Exception {
        long mine = upload(TWO);
        long theirs = upload("Код;Краткое наименование\nS02;СОШ № 2 им. Жукова\nS03;СОШ № 3\n");
        assertThat(together(() -> confirm(mine, null), () -> confirm(theirs, null)))
                .containsExactlyInAnyOrder(ImportOutcome.APPLIED, ImportOutcome.CHANGED_MEANWHILE);
        assertThat(codes()).hasSize(2);
    }

    @Test
    void anImportWaitsForTheOneBeforeIt() throws Exception {
        long first = upload(TWO);
        long second = upload("Код;Краткое наименование\nS03;СОШ № 3\n");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SchoolNameKind slow = new SchoolNameKind(schools, "names");
        slow.beforeRow = () -> {
            inside.countDown();
            await(go);
        };
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<ImportOutcome> one =
                    pool.submit(() -> Tenant.call(here, () -> imports.confirm(slow, first, null, methodist)));
            await(inside);
            Future<ImportOutcome> two = pool.submit(() -> confirm(second, null));
            assertThatThrownBy(() -> two.get(500, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            go.countDown();
            assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(ImportOutcome.APPLIED);
            assertThat(two.get(20, TimeUnit.SECONDS)).isEqualTo(ImportOutcome.APPLIED);
        } finally {
            go.countDown();
            pool.shutdownNow();
        }
        assertThat(codes()).hasSize(3);
    }

    @Test
    void aValueThatOnlyTheTableRefusesIsNotToldAsAChangeOfSomebodyElse() throws Exception {
        long batch = upload(TWO);
        kind.beforeRow = () -> municipalities.add(UUID.randomUUID().toString(), "Испытания импорта", 1905);
        assertThat(confirm(batch, null)).isEqualTo(ImportOutcome.VALUE_REFUSED);
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatChangedSinceThePreviewIsNotAppliedBlindly() throws Exception {
        long batch = upload(TWO);
        String seen = preview(batch).plan().digest();
        assertThat(confirm(upload("Код;Краткое наименование\nS01;СОШ № 1 имени Ежова\n"), null))
                .isEqualTo(ImportOutcome.APPLIED);

        assertThat(confirm(batch, seen)).isEqualTo(ImportOutcome.CHANGED_MEANWHILE);
        assertThat(confirm(batch, null)).isEqualTo(ImportOutcome.CHANGED_MEANWHILE);

        ImportPlan<?> fresh = preview(batch).plan();
        assertThat(fresh.rows(RowChange.CHANGE))
                .singleElement()
                .satisfies(row -> assertThat(row.differences())
                        .containsExactly(new CellDifference("Краткое наименование", "СОШ № 1 имени Ежова", "СОШ № 1")));
        assertThat(confirm(batch, fresh.digest())).isEqualTo(ImportOutcome.APPLIED);
    }

    @Test
    void leafingThroughAPreviewPlansAnewButDoesNotReadTheFileAgain() throws Exception {
        long batch = upload(TWO);
        assertThat(preview(batch).plan().counts()).isEqualTo(new ImportCounts(2, 0, 0, 0));
        Tenant.run(here, () -> schools.add(SchoolExample.named("S01", "СОШ № 1")));
        assertThat(StatementCount.during(
                        () -> assertThat(preview(batch).plan().counts()).isEqualTo(new ImportCounts(1, 0, 1, 0))))
                .isNotEmpty()
                .noneMatch(sql -> sql.contains("import_file"));
    }

    @Test
    void aFileWithOneBadRowIsNotAppliedAtAll() throws Exception {
        long batch = upload(
                "Код;Краткое наименование;Примечание\nS01;СОШ № 1;\n;СОШ № 2;\nS03;неизвестная;\nS01;СОШ № 1 снова;\n");
        ImportPlan<?> plan = preview(batch).plan();
        assertThat(plan.ignored()).containsExactly("Примечание");
        assertThat(plan.counts()).isEqualTo(new ImportCounts(1, 0, 0, 3));
        assertThat(plan.rows(RowChange.ERROR))
                .flatExtracting(PlannedRow::errors)
                .extracting(RowError::row, RowError::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "Не заполнен обязательный столбец «Код»."),
                        org.assertj.core.groups.Tuple.tuple(4, "Такой школы нет."),
                        org.assertj.core.groups.Tuple.tuple(5, "Повтор строки 2: оставьте одну из них."));
        assertThat(preview(batch).isConfirmable()).isFalse();
        assertThat(preview(batch).batch().status()).isEqualTo(ImportStatus.REJECTED);

        assertThat(confirm(batch, plan.digest())).isEqualTo(ImportOutcome.HAS_ERRORS);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aFailureHalfwayLeavesNothing() throws Exception {
        long batch = upload(TWO);
        int[] row = {0};
        kind.beforeRow = () -> {
            if (++row[0] == 2) {
                throw new IllegalStateException("the power went");
            }
        };
        assertThatThrownBy(() -> confirm(batch, null)).isInstanceOf(IllegalStateException.class);
        assertThat(codes()).isEmpty();
        assertThat(preview(batch).batch().status()).isEqualTo(ImportStatus.PREVIEWED);
    }

    @Test
    void aCancelledBatchStaysCancelled() throws Exception {
        long batch = upload(TWO);
        Tenant.run(here, () -> imports.cancel(kind, batch, methodist));
        assertThat(confirm(batch, null)).isEqualTo(ImportOutcome.FINAL_BEFORE);
        assertThat(codes()).isEmpty();
        assertThat(preview(batch).batch().status()).isEqualTo(ImportStatus.CANCELLED);
    }

    @Test
    void aBatchIsBehindTheWallAndBelongsToItsKind() throws Exception {
        long batch = upload(TWO);
        long there = municipalities
                .add("Импорт " + UUID.randomUUID(), "Испытания импорта", 2025)
                .id();
        assertThatThrownBy(() -> Tenant.call(there, () -> imports.preview(kind, imports.batch(kind, batch))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.call(there, () -> imports.confirm(kind, batch, null, methodist)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.call(here, () -> imports.batch(new SchoolNameKind(schools, "other"), batch)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUnreadableFileLeavesNoTrace() {
        assertThatThrownBy(() -> upload("Кдо;Краткое наименование\nS01;СОШ № 1\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("«Кдо»");
    }

    @Test
    void fiveThousandRowsGoInWithinTheBudget() throws Exception {
        StringBuilder file = new StringBuilder("Код;Краткое наименование\n");
        for (int i = 0; i < 5000; i++) {
            file.append("S").append(i).append(";СОШ № ").append(i).append('\n');
        }
        SchoolNameKind counting = new SchoolNameKind(schools, "names") {
            @Override
            public void apply(List<PlannedRow<Line>> rows, long batchId) {
                assertThat(rows).hasSize(5000);
            }
        };
        long batch = Tenant.call(
                here,
                () -> unchecked(() -> imports.upload(
                        counting, "5000.csv", file.toString().getBytes(StandardCharsets.UTF_8), methodist)));
        assertThat(Tenant.call(here, () -> imports.confirm(counting, batch, null, methodist)))
                .isEqualTo(ImportOutcome.APPLIED);
    }

    private long upload(String csv) throws UnreadableFile {
        try {
            return Tenant.call(
                    here,
                    () -> unchecked(
                            () -> imports.upload(kind, "школы.csv", csv.getBytes(StandardCharsets.UTF_8), methodist)));
        } catch (IllegalArgumentException e) {
            throw (UnreadableFile) e.getCause();
        }
    }

    private ImportPreview preview(long batch) {
        return Tenant.call(here, () -> imports.preview(kind, imports.batch(kind, batch)));
    }

    private ImportOutcome confirm(long batch, String digest) {
        return Tenant.call(here, () -> imports.confirm(kind, batch, digest, methodist));
    }

    private List<String> codes() {
        return Tenant.call(here, schools::all).stream().map(SchoolInfo::code).toList();
    }

    private static List<ImportOutcome> together(Callable<ImportOutcome> a, Callable<ImportOutcome> b) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<ImportOutcome> one = pool.submit(a);
            Future<ImportOutcome> two = pool.submit(b);
            return List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
