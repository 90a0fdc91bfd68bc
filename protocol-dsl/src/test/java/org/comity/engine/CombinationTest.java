package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comity.ruling.Outcome;
import org.junit.jupiter.api.Test;

class CombinationTest {

    private static final Set<Outcome> ANSWERS = ImmutableSet.copyOf(ReferenceTable.ANSWERS);

    @Test
    void everyPairGivesWhatTheTableSaysInEitherOrder() {
        for (Outcome one : ANSWERS) {
            for (Outcome other : ANSWERS) {
                assertThat(Combination.of(Sets.newLinkedHashSet(List.of(one, other))))
                        .as("%s and %s", one, other)
                        .isEqualTo(ReferenceTable.pair(one, other))
                        .isEqualTo(Combination.of(Sets.newLinkedHashSet(List.of(other, one))));
            }
        }
    }

    @Test
    void everyTripleGivesWhatItsPairsGiveInAnyOrder() {
        for (Outcome one : ANSWERS) {
            for (Outcome two : ANSWERS) {
                for (Outcome three : ANSWERS) {
                    Outcome together = Combination.of(Sets.newLinkedHashSet(List.of(one, two, three)));
                    assertThat(together)
                            .as("%s, %s and %s", one, two, three)
                            .isEqualTo(ReferenceTable.combine(List.of(one, two, three)));
                    for (List<Outcome> order : List.of(
                            List.of(one, three, two),
                            List.of(two, one, three),
                            List.of(two, three, one),
                            List.of(three, one, two),
                            List.of(three, two, one))) {
                        assertThat(Combination.of(Sets.newLinkedHashSet(order))).isEqualTo(together);
                    }
                }
            }
        }
    }

    @Test
    void anAnswerTwiceIsTheAnswer() {
        for (Outcome one : ANSWERS) {
            assertThat(ReferenceTable.pair(one, one)).isEqualTo(one);
            assertThat(Combination.of(Set.of(one))).isEqualTo(one);
        }
    }

    @Test
    void noAnswerIsSilence() {
        assertThat(Combination.of(Set.of())).isEqualTo(Outcome.SILENT);
    }

    @Test
    void oneConflictAmongManyAnswersIsAConflictOfAll() {
        for (Set<Outcome> answers : Sets.powerSet(ANSWERS)) {
            boolean conflict = answers.stream()
                    .anyMatch(one ->
                            answers.stream().anyMatch(other -> ReferenceTable.pair(one, other) == Outcome.CONFLICT));
            assertThat(Combination.of(answers) == Outcome.CONFLICT)
                    .as("%s", answers)
                    .isEqualTo(conflict);
        }
    }

    @Test
    void aConflictStaysOneWhateverIsAdded() {
        for (Outcome one : ANSWERS) {
            assertThat(Combination.of(EnumSet.of(Outcome.CONFLICT, one))).isEqualTo(Outcome.CONFLICT);
        }
    }

    @Test
    void withoutAConflictItMattersNotWhichTwoAreCombinedFirst() {
        for (Outcome one : ANSWERS) {
            for (Outcome two : ANSWERS) {
                for (Outcome three : ANSWERS) {
                    Outcome together = Combination.of(EnumSet.of(one, two, three));
                    if (together != Outcome.CONFLICT) {
                        assertThat(ReferenceTable.pair(ReferenceTable.pair(one, two), three))
                                .isEqualTo(ReferenceTable.pair(one, ReferenceTable.pair(two, three)))
                                .isEqualTo(together);
                    }
                }
            }
        }
    }

    @Test
    void answersAlreadyCombinedCombineAsTheirPartsDo() {
        for (Set<Outcome> some : Sets.powerSet(ANSWERS)) {
            Outcome combined = Combination.of(some);
            if (some.isEmpty() || combined == Outcome.CONFLICT) {
                continue;
            }
            for (Outcome more : ANSWERS) {
                Outcome together = Combination.of(Sets.union(some, Set.of(more)));
                if (together != Outcome.CONFLICT) {
                    assertThat(Combination.of(EnumSet.of(combined, more)))
                            .as("%s and %s", some, more)
                            .isEqualTo(together);
                }
            }
        }
    }
}
