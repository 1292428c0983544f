package dev.assay.architecture.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    @Test
    void everyRuleHasAnIdOfItsOwnItsClauseAndATitle() {
        var rulebook = Rulebook.ofAssay();

        assertThat(rulebook.entries()).isNotEmpty();
        assertThat(rulebook.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",GOLD-02,AS 1,Gold is heavy              | GOLD-02 stands in no part",
                "Gold,GOLD,AS 1,Gold is heavy             | GOLD is no id",
                "Gold,gold-02,AS 1,Gold is heavy          | gold-02 is no id",
                "Gold,GOLD-02,,Gold is heavy              | GOLD-02 names no place in a document",
                "Gold,GOLD-02,AS,Gold is heavy            | GOLD-02 names no place in a document",
                "Gold,GOLD-02,AS 1,                       | GOLD-02 has no title",
                "Gold,GOLD-02,AS 1,1 2 3 4 5 6 7 8 9 10 11 12 13 | GOLD-02 has a title of more than 12 words",
                "Gold,GOLD-01,AS 2,Gold is soft           | GOLD-01 stands there 2 times",
            })
    void aFaultIsFoundAndNamed(String line, String fault) {
        assertThat(read(line).faults()).containsExactly(fault);
    }

    @Test
    void aTitleMayHaveTwelveWords() {
        assertThat(read("Gold,GOLD-02,AS 1,1 2 3 4 5 6 7 8 9 10 11 12").faults())
                .isEmpty();
    }

    private static Rulebook read(String line) {
        return Rulebook.read(new StringReader("part,id,clause,title\nGold,GOLD-01,AS 1,Gold shines\n" + line));
    }
}
