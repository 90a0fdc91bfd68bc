package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final Box FIRST = Box.of(1, 0b011);
    private static final Box SECOND = Box.of(3, 0b10);

    private static Box box(int[] columns, long... allowed) {
        return new Box(ImmutableIntArray.copyOf(columns), ImmutableLongArray.copyOf(allowed));
    }

    @Test
    void twoBoxesMeetInWhatBothAllow() {
        assertThat(FIRST.and(SECOND)).contains(box(new int[] {1, 3}, 0b011, 0b10));
        assertThat(SECOND.and(FIRST)).isEqualTo(FIRST.and(SECOND));
        assertThat(FIRST.and(Box.of(1, 0b110))).contains(Box.of(1, 0b010));
        assertThat(FIRST.and(Box.ANYTHING)).contains(FIRST);
    }

    @Test
    void boxesWithoutACommonWorldDoNotMeet() {
        assertThat(FIRST.and(Box.of(1, 0b100))).isEmpty();
        assertThat(box(new int[] {0, 1}, 1, 0b001).and(box(new int[] {1, 2}, 0b110, 1)))
                .isEmpty();
    }

    @Test
    void aBoxContainsWhatItRestrictsNoMore() {
        Box both = FIRST.and(SECOND).orElseThrow();
        assertThat(FIRST.contains(both)).isTrue();
        assertThat(both.contains(FIRST)).isFalse();
        assertThat(FIRST.contains(FIRST)).isTrue();
        assertThat(FIRST.contains(Box.of(1, 0b001))).isTrue();
        assertThat(Box.of(1, 0b001).contains(FIRST)).isFalse();
        assertThat(Box.ANYTHING.contains(both)).isTrue();
        assertThat(FIRST.contains(Box.ANYTHING)).isFalse();
    }

    @Test
    void aBoxAllowsAnythingInAColumnThatItDoesNotRestrict() {
        assertThat(FIRST.allowed(1, -1)).isEqualTo(0b011);
        assertThat(FIRST.allowed(2, 0b111)).isEqualTo(0b111);
    }
}
