package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.comity.question.Column;

/** What is found out once for many questions is what each of them alone comes to. */
class CompletionsProperties {

    private static final int QUESTIONS = 12;

    private final List<int[]> asked = new ArrayList<>();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void questionsPutTogetherComeToWhatEachComesToAlone(@ForAll Random dice) {
        RandomProfile generated = RandomProfile.of(dice);
        Grid grid = grid(generated);
        Completions together = new Completions(grid);
        for (int[] known : questions(generated, dice)) {
            Set<BitSet> worlds = overWorlds(grid, known);
            assertThat(together.of(known)).isEqualTo(worlds);
            assertThat(together.exist(known)).isEqualTo(!worlds.isEmpty());
            assertThat(Completions.exist(grid, known)).isEqualTo(!worlds.isEmpty());
            Set<BitSet> visited = new HashSet<>();
            assertThat(together.allOf(known, standing -> {
                        visited.add(standing);
                        return true;
                    }))
                    .isTrue();
            assertThat(visited).isEqualTo(worlds);
            for (BitSet one : worlds) {
                assertThat(together.allOf(known, standing -> !standing.equals(one)))
                        .isFalse();
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachValueLeavesAsManySetsAsTheQuestionWithThatValue(@ForAll Random dice) {
        RandomProfile generated = RandomProfile.of(dice);
        Grid grid = grid(generated);
        for (int[] known : questions(generated, dice)) {
            int[][] withEach = new Completions(grid).withEach(known);
            for (int column = 0; column < known.length; column++) {
                for (int value = 0; value < withEach[column].length && known[column] < 0; value++) {
                    int[] more = known.clone();
                    more[column] = value;
                    assertThat(withEach[column][value])
                            .isEqualTo(overWorlds(grid, more).size());
                }
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOutcomesAloneAreThoseOfTheWholeAnswer(@ForAll Random dice) {
        RandomProfile generated = RandomProfile.of(dice);
        Ruleset rules = Ruleset.about(generated.act, ImmutableList.copyOf(generated.clauses));
        Markers markers = Markers.of(generated.topic, rules);
        Grid grid = new Grid(generated.act, rules, markers);
        Evaluation evaluation = new Evaluation(RandomProfile.AUTHORITY, generated.act, rules, markers, grid);
        Judged cases = evaluation.cases();
        for (int[] known : questions(generated, dice)) {
            if (Completions.exist(grid, known)) {
                assertThat(evaluation.outcomes(known, cases))
                        .isEqualTo(evaluation.answer(known, evaluation.cases()).reachable());
            }
        }
    }

    private static Grid grid(RandomProfile generated) {
        Ruleset rules = Ruleset.about(generated.act, ImmutableList.copyOf(generated.clauses));
        return new Grid(generated.act, rules, Markers.of(generated.topic, rules));
    }

    /** Questions of which some facts are known, and one of which nothing is. */
    private List<int[]> questions(RandomProfile generated, Random dice) {
        asked.clear();
        for (int i = 0; i < QUESTIONS; i++) {
            asked.add(generated.known(dice));
        }
        int[] nothing = new int[generated.topic.columns().size()];
        Arrays.fill(nothing, -1);
        asked.add(nothing);
        return asked;
    }

    /** The sets of rules that stand, world by world. */
    private static Set<BitSet> overWorlds(Grid grid, int[] known) {
        Set<BitSet> standing = new HashSet<>();
        addWorlds(grid, known.clone(), 0, standing);
        return standing;
    }

    private static void addWorlds(Grid grid, int[] values, int column, Set<BitSet> standing) {
        if (column == values.length) {
            Reach reach = grid.reach(values);
            if (!Bits.intersect(reach.possible(), grid.worlds())) {
                standing.add(grid.standing(reach).rules());
            }
            return;
        }
        if (values[column] >= 0) {
            addWorlds(grid, values, column + 1, standing);
            return;
        }
        List<Column> columns = grid.topic().columns();
        for (int value = 0; value < columns.get(column).values().size(); value++) {
            values[column] = value;
            addWorlds(grid, values, column + 1, standing);
        }
        values[column] = -1;
    }
}
