package org.comity.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Few numbers of which every set has one. */
final class Cover {

    private Cover() {}

    /**
     * Takes the number that most sets have, the smallest of several, until none is left to meet.
     *
     * @param sets the sets; one that has nothing is met by nothing and does not count
     * @param size more than the largest number
     * @return the numbers, the one that most sets have first
     */
    static List<Integer> of(List<BitSet> sets, int size) {
        List<BitSet> left = new ArrayList<>(sets);
        left.removeIf(BitSet::isEmpty);
        List<Integer> taken = new ArrayList<>();
        while (!left.isEmpty()) {
            int[] having = new int[size];
            left.forEach(set -> set.stream().forEach(number -> having[number]++));
            int most = 0;
            for (int number = 1; number < size; number++) {
                most = having[number] > having[most] ? number : most;
            }
            int best = most;
            taken.add(best);
            left.removeIf(set -> set.get(best));
        }
        return taken;
    }
}
