package ru.mentorcentre.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.exchange.ImportController;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.SchoolNameKind;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.file.SheetReader;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** The pages of an import as a person meets them, on a kind that exists in this test only. */
@IntegrationTest
class ImportPagesTests {

    private static final String PATH = "/test/import";

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportSheets sheets;

    @Autowired
    private Clock clock;

    private final ImportConcurrencyLimit seats = new ImportConcurrencyLimit(Duration.ofMillis(50));

    @Autowired
    private Schools schools;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UserDetailsService users;

    private final List<RequestMappingInfo> registered = new ArrayList<>();
    private long here;
    private UserDetails methodist;

    private static final class Pages extends ImportController {
        Pages(ImportKind<?> kind, ImportDeskService desk) {
            super(kind, desk);
        }
    }

    @BeforeEach
    void openThePages() {
        here = municipalities
                .add("Страницы " + UUID.randomUUID(), "Испытания импорта", 2025)
                .id();
        methodist = account(Role.METHODIST, here);
        ImportDeskService desk = new ImportDeskService(imports, sheets, seats, clock);
        Pages pages = new Pages(new SchoolNameKind(schools, "names"), desk);
        for (Method method : ImportController.class.getMethods()) {
            RequestMapping says = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (says != null) {
                String[] paths = says.path().length == 0
                        ? new String[] {PATH}
                        : Arrays.stream(says.path()).map(path -> PATH + path).toArray(String[]::new);
                RequestMappingInfo info = RequestMappingInfo.paths(paths)
                        .methods(says.method())
                        .options(mapping.getBuilderConfiguration())
                        .build();
                mapping.registerMapping(info, pages, method);
                registered.add(info);
            }
        }
    }

    @AfterEach
    void closeThePages() {
        registered.forEach(mapping::unregisterMapping);
    }

    @Test
    void theFormDescribesTheFormat() throws Exception {
        Document page = page(get(PATH));
        assertThat(page.select("main table tbody tr")).hasSize(2);
        assertThat(page.select("form[method=post] input[type=file]").attr("name"))
                .isEqualTo("file");
        byte[] template = mvc.perform(get(PATH + "/template.xlsx").with(user(methodist)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        SheetTable sheet = SheetReader.read(template, List.of(SchoolNameKind.CODE));
        assertThat(sheet.headers()).containsExactly("Код", "Краткое наименование");
        assertThat(sheet.rows().get(0).cell(1).shown()).isEqualTo("СОШ № 1");
    }

    @Test
    void aPersonUploadsLooksAndConfirms() throws Exception {
        String batch = upload("Код;Краткое наименование;Лишний\nS01;СОШ № 1;\n");
        Document preview = page(get(batch));
        assertThat(preview.select("main").text()).contains("S01 · СОШ № 1", "Лишний", "Импортировать 1 строку");
        assertThat(preview.select("main form[method=post]")).hasSize(1);
        String plan = preview.select("main form input[name=plan]").val();
        assertThat(plan).isNotEmpty();

        mvc.perform(post(batch).param("plan", plan).with(csrf()).with(user(methodist)))
                .andExpect(redirectedUrl(batch));
        assertThat(page(get(batch)).select("h1").text()).isEqualTo("Импорт завершён");
        assertThat(Tenant.call(here, schools::all)).hasSize(1);

        MvcResult again = mvc.perform(
                        post(batch).param("plan", plan).with(csrf()).with(user(methodist)))
                .andExpect(redirectedUrl(batch))
                .andReturn();
        assertThat(again.getFlashMap().get("flashWarning").toString()).contains("уже завершён");
        assertThat(Tenant.call(here, schools::all)).hasSize(1);
    }

    @Test
    void errorsStandByRowAndComeBackAsATable() throws Exception {
        String batch = upload("Код;Краткое наименование\nS01;СОШ № 1\n;=СОШ № 2\n");
        Document preview = page(get(batch));
        assertThat(preview.select("main form[method=post]")).isEmpty();
        assertThat(preview.select("main table tbody tr").text())
                .isEqualTo("3 Код — Не заполнен обязательный столбец «Код».");
        byte[] back = mvc.perform(get(batch + "/errors.xlsx").with(user(methodist)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        SheetTable sheet = SheetReader.read(back, List.of(SchoolNameKind.CODE));
        assertThat(sheet.headers()).containsExactly("Код", "Краткое наименование", "Ошибка");
        assertThat(sheet.rows().get(0).cell(2).isEmpty()).isTrue();
        assertThat(sheet.rows().get(1).cell(2).shown()).contains("Не заполнен");

        MvcResult forced = mvc.perform(post(batch).with(csrf()).with(user(methodist)))
                .andExpect(redirectedUrl(batch))
                .andReturn();
        assertThat(forced.getFlashMap().get("flashError").toString()).contains("ничего не импортировано");
    }

    @Test
    void aBadFileIsExplainedBesideItsField() throws Exception {
        assertThat(refusal(file("школы.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))))
                .contains("PDF");
        assertThat(refusal(file("школы.csv", new byte[0]))).contains("Файл пустой");
        assertThat(refusal(file("", new byte[0]))).contains("Выберите файл");
        Document page = Jsoup.parse(mvc.perform(post(PATH).with(csrf()).with(user(methodist)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".field-error").text()).contains("Выберите файл");
        mvc.perform(post(PATH).param("file", "текст").with(csrf()).with(user(methodist)))
                .andExpect(status().isOk());
    }

    @Test
    void whileOthersReadAPersonIsAskedToComeAgain() throws Exception {
        String batch = upload("Код;Краткое наименование\nS01;СОШ № 1\n");
        String busy = "Сейчас обрабатываются другие файлы, повторите через минуту.";
        seats.call(ImportConcurrencyLimit.BIG + 1, () -> {
            assertThat(refusal(file("школы.csv", "Код\nS01".getBytes(StandardCharsets.UTF_8))))
                    .contains(busy);
            Document preview = page(get(batch));
            assertThat(preview.select("main").text()).contains(busy);
            assertThat(preview.select("main form[method=post]")).isEmpty();
            MvcResult confirmed = mvc.perform(post(batch).with(csrf()).with(user(methodist)))
                    .andExpect(redirectedUrl(batch))
                    .andReturn();
            assertThat(confirmed.getFlashMap().get("flashWarning").toString())
                    .contains("Ничего не импортировано", busy);
            mvc.perform(get(batch + "/errors.xlsx").with(user(methodist)))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "60"));
            return null;
        });
        assertThat(Tenant.call(here, schools::all)).isEmpty();
        assertThat(page(get(batch)).select("main form[method=post]")).hasSize(1);
    }

    @Test
    void aCancelledImportSaysSo() throws Exception {
        String batch = upload("Код;Краткое наименование\nS01;СОШ № 1\n");
        mvc.perform(post(batch + "/cancellation").with(csrf()).with(user(methodist)))
                .andExpect(redirectedUrl(PATH));
        assertThat(page(get(batch)).select("h1").text()).isEqualTo("Импорт отменён");
        mvc.perform(get(batch + "/errors.xlsx").with(user(methodist))).andExpect(status().isNotFound());
    }

    @Test
    void pagesAndNonsenseInTheAddress() throws Exception {
        StringBuilder file = new StringBuilder("Код;Краткое наименование\n");
        for (int i = 1; i <= 60; i++) {
            file.append("S").append(i).append(";СОШ № ").append(i).append('\n');
        }
        String batch = upload(file.toString());
        assertThat(page(get(batch + "?show=add&page=2")).select("main table tbody tr"))
                .hasSize(10);
        assertThat(page(get(batch + "?show=жук&page=99")).select("main table tbody tr"))
                .hasSize(10);
        assertThat(page(get(batch + "?show=unchanged")).text()).contains("Таких строк нет");
        mvc.perform(get(PATH + "/999999999").with(user(methodist))).andExpect(status().isNotFound());
        mvc.perform(get(PATH + "/99999999999999999999").with(user(methodist))).andExpect(status().is4xxClientError());
        mvc.perform(get(batch + "?page=жук").with(user(methodist))).andExpect(status().is4xxClientError());
    }

    @Test
    void theRecordListsTheBatchesOfTheMunicipality() throws Exception {
        String batch = upload("Код;Краткое наименование\nS01;СОШ № 1\n");
        assertThat(page(get("/imports")).select("main table tbody tr").text())
                .contains("школы.csv", "ждёт подтверждения");
        assertThat(page(get("/imports?q=ШКОЛЫ")).select("main table tbody tr")).hasSize(1);
        assertThat(page(get("/imports?q=нет такого")).select("main table tbody tr"))
                .isEmpty();
        for (String format : List.of("xlsx", "csv")) {
            byte[] export = mvc.perform(get("/imports/export." + format).with(user(methodist)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            SheetTable sheet = SheetReader.read(export, List.of());
            assertThat(sheet.rows().get(0).cell(2).shown()).isEqualTo("школы.csv");
        }
        mvc.perform(get("/imports/export.pdf").with(user(methodist))).andExpect(status().isNotFound());
        mvc.perform(get("/imports").with(csrf()).with(user(account(Role.HEAD, here))))
                .andExpect(status().isOk());
        mvc.perform(get("/imports").with(csrf()).with(user(account(Role.MENTOR, here))))
                .andExpect(status().isForbidden());
        StatementCount.atMostEight("the record of imports", () -> page(get("/imports")));
        StatementCount.atMostEight("a preview", () -> page(get(batch)));
    }

    private String upload(String csv) throws Exception {
        String url = mvc.perform(multipart(PATH)
                        .file(file("C:\\Отчёты\\школы.csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(user(methodist)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(url).startsWith(PATH + "/");
        return url;
    }

    private String refusal(MockMultipartFile file) throws Exception {
        MvcResult result = mvc.perform(multipart(PATH).file(file).with(csrf()).with(user(methodist)))
                .andExpect(status().isOk())
                .andReturn();
        Document page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select(".form-errors a").attr("href")).isEqualTo("#file");
        return page.select(".field-error").text();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(csrf()).with(user(methodist)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private UserDetails account(Role role, long municipality) {
        String login = UUID.randomUUID().toString();
        accounts.add(new NewAccount(login, "Мария Соколова", Set.of(role), municipality, null), "demo-demo-demo");
        return users.loadUserByUsername(login);
    }
}
