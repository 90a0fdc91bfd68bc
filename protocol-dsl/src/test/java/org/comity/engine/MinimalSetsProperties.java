package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MinimalSetsProperties {

    /** A test that passes wherever one of some random sets is whole. */
    private static Predicate<BitSet> test(int size, Random dice) {
        List<BitSet> passing = new ArrayList<>();
        for (int i = dice.nextInt(6); i >= 0; i--) {
            BitSet set = new BitSet();
            for (int element = 0; element < size; element++) {
                set.set(element, dice.nextInt(3) == 0);
            }
            passing.add(set);
        }
        return tried -> passing.stream().anyMatch(set -> isPart(set, tried));
    }

    private static boolean isPart(BitSet set, BitSet of) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(of);
        return rest.isEmpty();
    }

    private static List<BitSet> bruteForce(int size, Predicate<BitSet> passes) {
        List<BitSet> all = new ArrayList<>();
        for (long bits = 0; bits < 1L << size; bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            boolean smallest = passes.test(set)
                    && set.stream().noneMatch(element -> {
                        BitSet fewer = (BitSet) set.clone();
                        fewer.clear(element);
                        return passes.test(fewer);
                    });
            if (smallest) {
                all.add(set);
            }
        }
        return all;
    }

    @Property(tries = 300)
    void allAreFoundAndNoOther(@ForAll Random dice) {
        int size = dice.nextInt(9);
        Predicate<BitSet> test = test(size, dice);
        assertThat(MinimalSets.all(size, test))
                .containsExactlyInAnyOrderElementsOf(bruteForce(size, test))
                .isSortedAccordingTo(java.util.Comparator.comparingInt(BitSet::cardinality));
    }

    @Property(tries = 300)
    void theSmallestHasTheFewestElements(@ForAll Random dice) {
        int size = dice.nextInt(9);
        Predicate<BitSet> test = test(size, dice);
        int fewest = bruteForce(size, test).stream()
                .mapToInt(BitSet::cardinality)
                .min()
                .orElseThrow();
        assertThat(MinimalSets.smallest(size, test))
                .matches(test)
                .extracting(BitSet::cardinality)
                .isEqualTo(fewest);
    }

    @Property(tries = 20)
    void whereNothingPassesThereIsNone(@ForAll Random dice) {
        assertThat(MinimalSets.all(dice.nextInt(6), set -> false)).isEmpty();
    }
}
