package io.taqwim.engine.understand.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.PackFiles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings that newspapers give one name are one name, others are not. */
class SpellingsOfOneNameTest {
    private static final SameName SAME = SameName.read(PackFiles.packed());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "صدير جاباروف|سادير جاباروف|صدر جباروف|صدر جاباروف|صادر جاباروف",
                "بوتين|بوتن",
                "ترامب|ترمب",
                "أردوغان|إردوغان|اردوغان|أردوجان",
                "نتنياهو|نتانياهو|نيتانياهو",
                "ميركل|ماركل|ميركيل",
                "كيم جونغ أون|كيم جونغ-أون|كيم يونغ أون|كيم جونج أون|كيم جونغ اون|كيم جونغ-اون",
                "مون جاي إن|مون جيه-إن|مون جاي-إن|مون جيه إن|مون جاي ان|مون جي إن",
                "شي جين بينغ|شي جينبينغ|تشي جين بينغ|شي جين بينج",
                "آبي أحمد|أبي أحمد|آبيي أحمد",
                "أسياس أفورقي|أسياسي أفورقي|إسياس أفورقي",
                "قاديروف|قديروف|قادروف",
                "لودريان|لو دريان",
                "هولاند|أولاند|هولند"
            })
    void spellings_of_one_person(String spellings) {
        List<String> all = List.of(spellings.split("[|]"));
        for (String one : all) {
            for (String other : all) {
                assertThat(SAME.same(one, other)).as(one + " / " + other).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, سيرغي لافروف",
        "Sergey Lavrov, Сергей Лавров",
        "Sergey Lavrov, Sergei Lavrov",
        "Margot Wallström, مارجوت وولستروم",
        "Karen Karapetyan, كارن كارابتيان",
        "Нурсултан Назарбаев, نورسلطان نزارباييف"
    })
    void one_name_in_two_scripts(String one, String other) {
        assertThat(SAME.same(one, other)).isTrue();
        assertThat(SAME.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ali al-Shami, علي حسن خليل",
        "Abdullah bin Abdulaziz, صالح بن عبدالعزيز",
        "Ehud Barak, هيلي تروبر",
        "محمد التويجري, محمد الجدعان",
        "Sergey Lavrov, سيرغي شويغو",
        "Владимир Путин, ديمتري ميدفيديف"
    })
    void two_names(String one, String other) {
        assertThat(SAME.same(one, other)).isFalse();
    }
}
