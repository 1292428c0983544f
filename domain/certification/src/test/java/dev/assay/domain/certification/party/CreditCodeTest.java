package dev.assay.domain.certification.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CASE-01")
class CreditCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            914403001922038216, 华为技术有限公司
            9144030071526726XG, 腾讯科技（深圳）有限公司
            91440300708461136T, 深圳市腾讯计算机系统有限公司
            91330100799655058B, 阿里巴巴（中国）网络技术有限公司
            91110000802100433B, 北京百度网讯科技有限公司
            91110108551385082Q, 小米科技有限责任公司
            91350100M000100Y43, the worked example of GB 32100: 1640 mod 31 = 28 and 31 - 28 = 3
            911101018012144040, a remainder of 0 gives the check character 0
            """)
    void aCodeWhoseCheckCharacterFitsIsACode(String code, String holder) {
        assertThat(CreditCode.parse(code)).as(holder).contains(new CreditCode(code));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91350100M000100Y4Z, Z is not in the alphabet
            914403001922038217, check character shifted by one
            914403001292038216, positions 10 and 11 swapped
            9144030071526726XH, check character shifted by one
            9144030075126726XG, positions 10 and 11 swapped
            91440300708461136U, check character shifted by one
            91440300780461136T, positions 10 and 11 swapped
            91330100799655058C, check character shifted by one
            91110000802100433C, check character shifted by one
            91110000820100433B, positions 10 and 11 swapped
            91350203M0001QAY9B, printed somewhere and yet its last character does not fit
            91310115MA1H8R7C6D, made up
            """)
    void aCodeWhoseCheckCharacterDoesNotFitIsNone(String code, String fault) {
        assertThat(CreditCode.parse(code)).as(fault).isEmpty();
        assertThatThrownBy(() -> new CreditCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                " 91350100M000100Y43",
                "91350100M000100Y43 ",
                "91350A00M000100Y43",
                "9I350100M000100Y43",
                "91350100M0001O0Y43",
                "９1350100M000100Y43"
            })
    void whatHasAnotherShapeIsNone(String code) {
        assertThat(CreditCode.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 12, 16, 17})
    void anyOtherCharacterInAnyPositionIsNoticed(int position) {
        var code = new StringBuilder("91350100M000100Y43");
        var right = code.charAt(position);
        for (var wrong : "0123456789".toCharArray()) {
            code.setCharAt(position, wrong);
            assertThat(CreditCode.parse(code.toString()).isPresent())
                    .as(code.toString())
                    .isEqualTo(wrong == right);
        }
    }
}
