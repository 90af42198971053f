package io.taqwim.app.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taqwim.app.read.InMemory;
import io.taqwim.app.read.Received;
import io.taqwim.app.read.Refused;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlSourceTest {
    private static final String FIRST = "يصل وزير الخارجية الكيني إلى مسقط يوم الأحد المقبل في زيارة تستمر يومين،"
            + " يلتقي خلالها نظيره العماني ويبحث معه ملفات النقل البحري والسياحة.";
    private static final String SECOND =
            "ومن المنتظر أن يوقع الجانبان في ختام الزيارة مذكرة تفاهم في مجال الأمن الغذائي.";

    @Test
    void linked_data_tells_the_body_and_all_about_it() throws IOException, Refused {
        Report report = one("""
                <html lang="en"><head><title>الموقع | عنوان</title>
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
                  {"@type": ["NewsArticle"], "headline": "زيارة &quot;مهمة&quot;", "datePublished": "2026-04-09T22:00:00+04:00",
                   "publisher": {"@type": "Organization", "name": "المرسى"}, "url": "https://example.org/a",
                   "articleBody": "%s\n%s"}]}</script>
                </head><body><article>أخرى</article></body></html>""".formatted(FIRST, SECOND));
        assertThat(report.text()).isEqualTo("زيارة \"مهمة\"\n" + FIRST + "\n" + SECOND);
        assertThat(report.published()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(report.publisher()).isEqualTo("المرسى");
        assertThat(report.url()).isEqualTo("https://example.org/a");
        assertThat(report.language()).isNull();
    }

    @Test
    void an_article_is_read_without_its_furniture() throws IOException, Refused {
        Report report = one("""
                <html><head><meta charset="utf-8"><meta property="og:title" content="عنوان"><meta property="og:site_name" content="الأفق">
                <link rel="canonical" href="https://example.org/b">
                <meta property="article:published_time" content="2026-04-10"><script type="application/ld+json">{broken</script></head>
                <body><nav>الرئيسية سياسة</nav><article><h1>عنوان</h1><figure><figcaption>صورة</figcaption></figure>
                <p>%s</p><div class="box related">اقرأ أيضا</div><p>%s<br>نهاية</p></article><footer>حقوق</footer></body></html>""".formatted(FIRST, SECOND));
        assertThat(report.text()).isEqualTo("عنوان\n" + FIRST + "\n" + SECOND + "\nنهاية");
        assertThat(report.title()).isEqualTo("عنوان");
        assertThat(report.publisher()).isEqualTo("الأفق");
        assertThat(report.url()).isEqualTo("https://example.org/b");
        assertThat(report.published()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void without_marks_the_densest_block_is_the_article() throws IOException, Refused {
        String links = "<li><a href='x'>خبر آخر من الأخبار التي لا صلة لها بهذا</a></li>".repeat(20);
        Report report = one("<title>عنوان</title><div><ul>" + links + "</ul></div><div id=c><div><p>" + FIRST
                + "</p><p>" + SECOND + "</p></div></div><div>حقوق النشر</div>");
        assertThat(report.text()).isEqualTo("عنوان\n" + FIRST + "\n" + SECOND);
    }

    @Test
    void the_declared_charset_helps_where_utf_8_fails() throws IOException, Refused {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-6'><p>" + FIRST;
        assertThat(InMemory.read(new HtmlSource(), page.getBytes(Charset.forName("ISO-8859-6"))))
                .singleElement()
                .satisfies(received -> assertThat(received.report().text()).isEqualTo(FIRST));
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThatThrownBy(() -> one("<html><body><script>var a = 1;</script></body></html>"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no text");
    }

    @Test
    void a_million_nested_tags_do_no_harm() {
        String page = "<div>".repeat(1_000_000) + "<p>" + FIRST + SECOND;
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(one(page).text()).contains(FIRST));
    }

    private static Report one(String page) throws IOException, Refused {
        List<Received> all = InMemory.read(new HtmlSource(), page.getBytes(UTF_8));
        assertThat(all).hasSize(1);
        return all.get(0).report();
    }
}
