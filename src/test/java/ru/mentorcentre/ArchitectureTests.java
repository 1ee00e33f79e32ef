package ru.mentorcentre;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.shared.persistence.PublishedView;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.shared.web.Submission;

/** The house rules of design §3 and §5, as far as classes can show them. */
class ArchitectureTests {

    /** Where plain SQL is allowed, and why. */
    private static final Map<String, String> PLAIN_SQL = Map.ofEntries(
            Map.entry("DatabasePassword", "sets the password of the embedded database before there is a pool"),
            Map.entry(
                    "TableCopy",
                    "streams whole tables by COPY, of every municipality or by a condition that names one"),
            Map.entry("SupportedDatabase", "asks a database for its version before there is a schema"),
            Map.entry("UnreachableDatabaseAnalyzer", "reads the state of a refused connection"),
            Map.entry("DatabaseHealthIndicator", "reads settings of the server, which no entity maps"),
            Map.entry("Outage", "reads the state of a broken connection"),
            Map.entry("DatabaseSnapshot", "is the one transaction a backup reads in"),
            Map.entry("DatabaseRestoration", "is the one transaction a backup is read back in"),
            Map.entry("OneTransaction", "lends that transaction to Flyway"),
            Map.entry("SuspendedConstraints", "takes foreign keys and triggers away while tables are filled"),
            Map.entry("DatabaseContents", "asks the catalogue what a database holds before something replaces it"),
            Map.entry("Sequences", "reads and sets where sequences stand"),
            Map.entry("AppliedMigrations", "reads the history of Flyway, before any entity is there"),
            Map.entry("DatabaseState", "asks the database for its version, size and settings"),
            Map.entry(
                    "ResponseOrder",
                    "writes all answers of a survey anew in one statement and in random order, which HQL cannot"),
            Map.entry("Jobs", "works on the table of the engine of background work, which no entity maps"),
            Map.entry("FormerSecrets", "empties a table that no entity knows any more"),
            Map.entry(
                    "TextTables", "reads the catalogue, so that a new table is searched for names from its first day"),
            Map.entry("Traces", "searches and changes the words of all those tables, each with its municipality"),
            Map.entry("TraceFiles", "reads and deletes the files of several rooms, each with its municipality"),
            Map.entry(
                    "Catalogue", "asks the catalogue which tables there are, so that a later one goes along by itself"),
            Map.entry(
                    "MunicipalityExport",
                    "is the one transaction a municipality is read in, by conditions that name it"),
            Map.entry("MunicipalityImport", "is the one transaction a municipality is loaded in"),
            Map.entry("ContentChecks", "counts what was loaded by conditions that name the municipality"),
            Map.entry("ImportChecks", "asks whether a file can be loaded, before any entity is there"),
            Map.entry("SoughtMunicipality", "finds the municipality that a command names"),
            Map.entry("SurveyKeyFiles", "names the keys of a municipality for a command"),
            Map.entry("TransferRecord", "puts the audit entry of a command into its transaction"),
            Map.entry("KeyCount", "reads and sets where sequences stand"));

    /** Entities that live outside the wall between municipalities, and why. */
    private static final Map<String, String> OUTSIDE_THE_WALL = Map.ofEntries(
            Map.entry("Municipality", "is the wall itself"),
            Map.entry("InstallationSetting", "is set for all municipalities, by an administrator"),
            Map.entry("SecondFactor", "belongs to an account, which lives outside"),
            Map.entry("RecoveryCode", "belongs to an account, which lives outside"),
            Map.entry("SecondFactorReset", "belongs to an account, which lives outside"),
            Map.entry("Account", "log-in comes before the wall; every list of accounts names its municipality"),
            Map.entry(
                    "RegionalRun",
                    "is one for all municipalities of a region; only REGION in the root scope reaches it"),
            Map.entry("RunResult", "is behind the wall by a @TenantId of its own: its key is the run and the school"),
            Map.entry(
                    "Response",
                    "is behind the wall by a @TenantId of its own: a key from a sequence would tell who answered when"),
            Map.entry("BackupRun", "tells of the whole installation"),
            Map.entry("KeptKey", "is one for the installation"),
            Map.entry(
                    "AuditEntry",
                    "records log-ins, which come before the wall; every list of entries names its municipality"),
            Map.entry("ThrottleMark", "counts attempts of people who are not signed in"),
            Map.entry("Revision", "one row a change; reached only through the history of an entity behind the wall"));

    /** Handlers of forms that are not carried out by a {@link Submission}, and why. */
    private static final Map<String, String> FORMS_OF_THEIR_OWN = Map.of(
            "AccountDraftController", "stores nothing: it shows the form with the choices that go with a role",
            "MatchingSettingsController.preview", "stores nothing: it shows what would be",
            "ImportController", "takes a file, which has a preview and a record of its own",
            "RegionalController", "starts a job, which may be told to wait");

    /** Controllers that catch a broken rule or a lost update themselves, and why. */
    private static final Map<String, String> CATCH_THEMSELVES = Map.of(
            "ConfirmationController", "shows the draft anew, as it is now",
            "FiguresController", "tries a second time, which tells whose figures came first",
            "QuestionnaireFileController", "says it on the page of the file, which has no fields",
            "PaperSheetController", "draws the sheets without links",
            "SurveyPageController", "must not tell a stranger more than that it does not work");

    private static final int MOST_HANDLERS = 7;

    private static final JavaClasses MAIN = ProgramClasses.MAIN;

    private static final JavaClasses TESTS = ProgramClasses.TESTS;

    @Test
    void controllersStayInTheirRoom() {
        classes()
                .that(metaAnnotatedWith(Controller.class).or(metaAnnotatedWith(ControllerAdvice.class)))
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void aControllerIsOneResource() {
        classes()
                .that(metaAnnotatedWith(Controller.class))
                .should(have(
                        "at most " + MOST_HANDLERS + " handlers",
                        type -> type.getMethods().stream()
                                        .filter(ArchitectureTests::isHandler)
                                        .count()
                                <= MOST_HANDLERS))
                .check(MAIN);
    }

    @Test
    void aFormIsSubmittedInOneWay() {
        methods()
                .that(describe("take a form", ArchitectureTests::takesAForm))
                .and(describe(
                        "are not on the named list",
                        handler -> !FORMS_OF_THEIR_OWN.containsKey(
                                        handler.getOwner().getSimpleName())
                                && !FORMS_OF_THEIR_OWN.containsKey(
                                        handler.getOwner().getSimpleName() + "." + handler.getName())))
                .should(haveMethod(
                        "carry it out by a Submission",
                        handler -> handler.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Submission.class))))
                .check(MAIN);
        classes()
                .that(metaAnnotatedWith(Controller.class))
                .and(not(CATCH_THEMSELVES))
                .should(have(
                        "leave broken rules and lost updates to the Submission",
                        type -> type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .noneMatch(caught -> caught.isEquivalentTo(BusinessRuleViolation.class)
                                        || caught.isEquivalentTo(LostUpdate.class)
                                        || caught.isAssignableTo(ConcurrencyFailureException.class))))
                .check(MAIN);
    }

    @Test
    void aFormWithAVersionCanBeSavedAgainAfterALostUpdate() {
        methods()
                .that(describe("take a form", ArchitectureTests::takesAForm))
                .and(describe("read its version", ArchitectureTests::readsAVersion))
                .should(haveMethod(
                        "say what to do when somebody was faster",
                        handler -> handler.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Submission.Form.class)
                                        && call.getName().equals("overtaken"))))
                .check(MAIN);
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        methods()
                .that(describe("are handlers", ArchitectureTests::isHandler))
                .should(new ArchCondition<JavaMethod>("carry @RolesAllowed or @PermitAll, or their class does") {
                    @Override
                    public void check(JavaMethod handler, ConditionEvents events) {
                        boolean says = Set.of(RolesAllowed.class, PermitAll.class).stream()
                                .anyMatch(annotation ->
                                        says(handler, annotation) || says(handler.getOwner(), annotation));
                        events.add(new SimpleConditionEvent(handler, says, handler.getFullName()));
                    }
                })
                .check(MAIN);
    }

    @Test
    void queriesGoThroughHibernateAndItsWall() {
        noClasses()
                .that(not(PLAIN_SQL))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(NativeQuery.class)
                .orShould(callMethodWhere(describe("the method runs plain SQL", ArchitectureTests::runsPlainSql)))
                .check(MAIN);
        methods()
                .that()
                .areAnnotatedWith(Query.class)
                .and()
                .areDeclaredInClassesThat(not(PLAIN_SQL))
                .should(new ArchCondition<JavaMethod>("not be native queries") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean hql = !method.getAnnotationOfType(Query.class).nativeQuery();
                        events.add(new SimpleConditionEvent(method, hql, method.getFullName()));
                    }
                })
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void thePlainSqlListNamesOnlyClassesThatExist() {
        for (String name : PLAIN_SQL.keySet()) {
            MAIN.stream()
                    .filter(type -> type.getSimpleName().equals(name))
                    .findAny()
                    .orElseThrow(() -> new AssertionError("Take " + name + " off the list: it is gone"));
        }
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MentorCentre.class.getName())
                .should(callMethodWhere(
                        describe("the method reads the machine's clock", ArchitectureTests::readsTheClock)))
                .orShould()
                .callConstructor(Date.class)
                .check(MAIN);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .andShould()
                .notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
                .andShould()
                .notBeAnnotatedWith("jakarta.annotation.Resource")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .check(MAIN);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should(have(
                        "a name without Impl, Dto, Manager, Util, Helper",
                        type -> !type.getSimpleName().matches(".*(Impl|Dto|DTO|Manager|Utils?|Helper)")))
                .check(MAIN);
    }

    @Test
    void entitiesLiveBehindTheWall() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(not(OUTSIDE_THE_WALL))
                .should()
                .beAssignableTo(assignableTo(TenantEntity.class).or(assignableTo(PublishedView.class)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void entitiesChangeThroughNamedMethods() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaMethod>("not be setters") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean setter = method.getName().matches("set[A-Z].*");
                        events.add(new SimpleConditionEvent(method, !setter, method.getFullName()));
                    }
                })
                .check(MAIN);
    }

    @Test
    void nobodyPrintsToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(MAIN);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(MAIN);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
        noClasses()
                .should()
                .callMethod("com.microsoft.playwright.Page", "waitForTimeout", double.class.getName())
                .check(TESTS);
    }

    @Test
    void testsShareOneContext() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(IntegrationTest.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.boot.test.context.SpringBootTest")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.test.annotation.DirtiesContext")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.test.context.bean.override..")
                .because("every other context costs a quarter of a minute")
                .check(TESTS);
    }

    private static boolean isHandler(JavaMethod method) {
        return method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static boolean takesAForm(JavaMethod method) {
        return method.isAnnotatedWith(PostMapping.class)
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(BindingResult.class));
    }

    private static boolean readsAVersion(JavaMethod handler) {
        List<JavaClass> parameters = handler.getRawParameterTypes();
        return handler.getAccessesFromSelf().stream()
                .anyMatch(access -> parameters.contains(access.getTargetOwner())
                        && Set.of("version", "getVersion").contains(access.getName()));
    }

    private static boolean runsPlainSql(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(EntityManager.class)
                        && call.getName().startsWith("createNative")
                || call.getTargetOwner().getPackageName().startsWith("org.hibernate")
                        && Set.of("doWork", "doReturningWork", "createNativeMutationQuery", "createSQLQuery")
                                .contains(call.getName());
    }

    /** By the annotation itself or by a named set of roles that carries it. */
    private static boolean says(CanBeAnnotated handlerOrClass, Class<? extends Annotation> annotation) {
        return handlerOrClass.isAnnotatedWith(annotation) || handlerOrClass.isMetaAnnotatedWith(annotation);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean withClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return call.getName().equals("now") && owner.isAssignableTo(Temporal.class) && !withClock
                || owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
    }

    private static ArchCondition<JavaMethod> haveMethod(
            String what, java.util.function.Predicate<JavaMethod> predicate) {
        return ArchCondition.from(describe(what, predicate));
    }

    private static DescribedPredicate<JavaClass> not(Map<String, String> named) {
        return describe(
                "are not on the named list",
                type -> !named.containsKey(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static ArchCondition<JavaClass> have(String what, java.util.function.Predicate<JavaClass> predicate) {
        return ArchCondition.from(describe("have " + what, predicate));
    }
}
