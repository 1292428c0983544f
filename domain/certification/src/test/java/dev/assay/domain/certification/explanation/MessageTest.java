package dev.assay.domain.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.tea.TeaScheme;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final Wording WORDING = Wording.beside(TeaScheme.class);

    @Test
    void aMessageIsSaidInBothLanguages() {
        assertThat(WORDING.message("missing", "taste").text())
                .isEqualTo(new Text("缺少“taste”的评分。", "There is no mark for “taste”."));
        assertThat(WORDING.message("missing", "taste")).hasToString("There is no mark for “taste”.");
    }

    @Test
    void anArgumentThatHasTwoLanguagesIsSaidInThatOfTheMessage() {
        assertThat(WORDING.message("missing", new Text("滋味", "taste")).text())
                .isEqualTo(new Text("缺少“滋味”的评分。", "There is no mark for “taste”."));
    }

    @Test
    void aMessageMayQuoteAMessage() {
        assertThat(WORDING.message("missing", WORDING.message("name")).text())
                .isEqualTo(new Text("缺少“茶馆服务认证”的评分。", "There is no mark for “Tea-house service”."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{0}", "{", "'", "''", "<b>", "１", "a\nb"})
    void whatSomebodyTypedIsQuotedAsItStands(String typed) {
        assertThat(WORDING.message("missing", typed).text())
                .isEqualTo(new Text("缺少“%s”的评分。".formatted(typed), "There is no mark for “%s”.".formatted(typed)));
    }

    @Test
    void numbersAreSaidPlainly() {
        assertThat(WORDING.message("missing", 1234567).text().en()).contains("1234567");
    }

    @Test
    void aKeyThatIsInNoBundleIsABug() {
        var message = WORDING.message("no such key");

        assertThatThrownBy(message::text).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Wording.beside(MessageTest.class)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void theKeysAreThoseOfTheBundle() {
        assertThat(WORDING.keys(Locale.CHINESE))
                .isEqualTo(WORDING.keys(Locale.ENGLISH))
                .contains("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aTextNeedsBothLanguages(String blank) {
        assertThatThrownBy(() -> new Text(blank, "tea")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("茶", blank)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Text("茶", "tea").map(word -> word + "!")).isEqualTo(new Text("茶!", "tea!"));
    }
}
