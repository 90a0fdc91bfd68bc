package org.comity.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParaTest {

    private static final Para WHOLE = Para.of("4.1");
    private static final Para NEVER = WHOLE.part("never");

    @Test
    void aParagraphReachesItselfAndAllItsParts() {
        assertThat(WHOLE.reaches(WHOLE)).isTrue();
        assertThat(WHOLE.reaches(NEVER)).isTrue();
        assertThat(WHOLE.reaches(Para.of("4.1"))).isTrue();
    }

    @Test
    void aPartReachesItselfOnly() {
        assertThat(NEVER.reaches(NEVER)).isTrue();
        assertThat(NEVER.reaches(WHOLE)).isFalse();
        assertThat(NEVER.reaches(WHOLE.part("always"))).isFalse();
        assertThat(NEVER.reaches(Para.of("4.2").part("never"))).isFalse();
    }

    @Test
    void aNumberIsTextAndReachesNoNumberThatMerelyStartsAlike() {
        assertThat(WHOLE.reaches(Para.of("4.10"))).isFalse();
        assertThat(WHOLE.reaches(Para.of("4.1[2]"))).isFalse();
        assertThat(Para.of("4.1").reaches(Para.of("4.1(a)"))).isFalse();
    }

    @Test
    void aReaderFindsTheNumberWithoutTheSplit() {
        assertThat(Para.of("5.6[2]").printed()).isEqualTo("5.6");
        assertThat(Para.of("22(c)(ii)").printed()).isEqualTo("22(c)(ii)");
        assertThat(Para.of("9[a]1").printed()).isEqualTo("9[a]1");
        assertThat(Para.of("5.6[2][3]").printed()).isEqualTo("5.6[2]");
        assertThat(Para.of("5.6]").printed()).isEqualTo("5.6]");
        assertThat(NEVER.printed()).isEqualTo("4.1");
    }

    @Test
    void aPartIsWrittenBehindAHash() {
        assertThat(NEVER).hasToString("4.1#never");
        assertThat(WHOLE).hasToString("4.1");
        assertThat(new Citation("county", NEVER)).hasToString("county:4.1#never");
        assertThat(new Citation("county", Para.of("5.6[2]")).printed()).isEqualTo("5.6");
    }

    @Test
    void aParagraphHasANumber() {
        assertThatThrownBy(() -> Para.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("` ` is no paragraph: write its number as printed");
        assertThatThrownBy(() -> Para.of("4.1 ")).hasMessage("`4.1 ` is no paragraph: write its number as printed");
    }
}
