package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The smallest sets that pass a test which every larger set passes too.
 *
 * <p>Each set that fails is grown until nothing more can be added without passing; every set that passes has an element outside it.
 * So the smallest sets that meet all these outsides are tried next, and those that pass are the smallest that do.
 */
final class MinimalSets {

    private static final Comparator<BitSet> FEWEST_FIRST =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString);

    private static final int MOST_CANDIDATES = 2_000;

    private final int size;
    private final Predicate<BitSet> passes;
    private final Set<BitSet> passed = new HashSet<>();
    private final List<BitSet> candidates = new ArrayList<>(List.of(new BitSet()));

    private MinimalSets(int size, Predicate<BitSet> passes) {
        this.size = size;
        this.passes = passes;
    }

    /**
     * All of them.
     *
     * @param size how many elements there are
     * @param passes the test
     * @return every set that passes and of which no part does; none where not even all elements together pass
     */
    static ImmutableList<BitSet> all(int size, Predicate<BitSet> passes) {
        MinimalSets sets = new MinimalSets(size, passes);
        boolean more = true;
        while (more) {
            more = false;
            for (BitSet candidate : sets.candidates) {
                if (!sets.passed.contains(candidate)) {
                    more = true;
                    sets.tryOut(candidate);
                    break;
                }
            }
        }
        return ImmutableList.sortedCopyOf(FEWEST_FIRST, sets.candidates);
    }

    /**
     * One with the fewest elements.
     *
     * @param size how many elements there are
     * @param passes the test, which all elements together pass
     * @return the set; of several equally small ones always the same. Where very many have to be weighed, one of which nothing can
     *     be left out
     */
    static BitSet smallest(int size, Predicate<BitSet> passes) {
        MinimalSets sets = new MinimalSets(size, passes);
        while (sets.candidates.size() < MOST_CANDIDATES) {
            BitSet candidate = sets.candidates.stream().min(FEWEST_FIRST).orElseThrow();
            if (sets.tryOut(candidate)) {
                return candidate;
            }
        }
        return withoutNeedless(size, passes);
    }

    private static BitSet withoutNeedless(int size, Predicate<BitSet> passes) {
        BitSet left = new BitSet();
        left.set(0, size);
        for (int element = 0; element < size; element++) {
            left.clear(element);
            left.set(element, !passes.test(left));
        }
        return left;
    }

    private boolean tryOut(BitSet candidate) {
        if (passes.test(candidate)) {
            passed.add(candidate);
            return true;
        }
        meet(outside(candidate));
        return false;
    }

    /** What is outside of a largest set that fails and has all that a failing one has. */
    private BitSet outside(BitSet failing) {
        BitSet grown = (BitSet) failing.clone();
        for (int element = 0; element < size; element++) {
            if (!grown.get(element)) {
                grown.set(element);
                if (passes.test(grown)) {
                    grown.clear(element);
                }
            }
        }
        BitSet outside = new BitSet();
        outside.set(0, size);
        outside.andNot(grown);
        return outside;
    }

    /** Makes the candidates meet one more set. */
    private void meet(BitSet outside) {
        List<BitSet> meeting = new ArrayList<>();
        List<BitSet> missing = new ArrayList<>();
        for (BitSet candidate : candidates) {
            (candidate.intersects(outside) ? meeting : missing).add(candidate);
        }
        List<BitSet> next = new ArrayList<>(meeting);
        for (BitSet candidate : missing) {
            outside.stream().forEach(element -> {
                BitSet larger = (BitSet) candidate.clone();
                larger.set(element);
                if (meeting.stream().noneMatch(smaller -> contains(larger, smaller))) {
                    next.add(larger);
                }
            });
        }
        candidates.clear();
        candidates.addAll(next);
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }
}
