package org.comity.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.comity.clause.Layer;

/**
 * Which of the rules that stand count.
 *
 * <p>An exception speaks only where a rule that it is an exception to applies. A rule is defeated by one that speaks, is not
 * defeated itself, and prevails over it. What is then left is ranked by layers.
 */
final class Binding {

    private final BitSet counting;
    private final int[] defeatedBy;

    private Binding(BitSet counting, int[] defeatedBy) {
        this.counting = counting;
        this.defeatedBy = defeatedBy;
    }

    static Binding of(Ruleset rules, BitSet standing) {
        BitSet speaking = new BitSet();
        for (int at = rules.size() - 1; at >= 0; at--) {
            int rule = rules.inOrder(at);
            if (standing.get(rule)
                    && (rules.limits(rule).isEmpty() || rules.limits(rule).intersects(speaking))) {
                speaking.set(rule);
            }
        }
        BitSet counting = new BitSet();
        int[] defeatedBy = new int[rules.size()];
        Arrays.fill(defeatedBy, -1);
        for (int at = 0; at < rules.size(); at++) {
            int rule = rules.inOrder(at);
            if (!speaking.get(rule) || defeatedBy[rule] >= 0) {
                continue;
            }
            counting.set(rule);
            BitSet targets = rules.defeats(rule);
            for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
                if (speaking.get(target) && defeatedBy[target] < 0) {
                    defeatedBy[target] = rule;
                }
            }
        }
        Binding binding = new Binding(counting, defeatedBy);
        binding.rankLayers(rules);
        return binding;
    }

    /**
     * Between layers the higher decides, and the lower that takes away what it gives is defeated. Where the higher only gives no
     * right, a lower that opens the act widens it, and prevails.
     */
    private void rankLayers(Ruleset rules) {
        if (!rules.hasLayers()) {
            return;
        }
        for (Layer layer : Layer.values()) {
            for (int high = counting.nextSetBit(0); high >= 0; high = counting.nextSetBit(high + 1)) {
                if (rules.get(high).layer() == layer && !rules.get(high).onlyGivesNoRight()) {
                    defeatLower(rules, high);
                }
            }
        }
        for (int high = counting.nextSetBit(0); high >= 0; high = counting.nextSetBit(high + 1)) {
            for (int low = counting.nextSetBit(0); low >= 0; low = counting.nextSetBit(low + 1)) {
                if (isAbove(rules.get(high), rules.get(low)) && counting.get(high)) {
                    counting.clear(high);
                    defeatedBy[high] = low;
                }
            }
        }
    }

    private void defeatLower(Ruleset rules, int high) {
        for (int low = counting.nextSetBit(0); low >= 0; low = counting.nextSetBit(low + 1)) {
            if (isAbove(rules.get(high), rules.get(low))) {
                counting.clear(low);
                defeatedBy[low] = high;
            }
        }
    }

    private static boolean isAbove(Rule higher, Rule lower) {
        return higher.layer().compareTo(lower.layer()) < 0 && higher.opposes(lower);
    }

    boolean isDefeated(int rule) {
        return defeatedBy[rule] >= 0;
    }

    /** The rules that speak and are not defeated. */
    BitSet counting() {
        return counting;
    }

    /** The first rule that defeats a rule; -1 for one that is not defeated. */
    int defeatedBy(int rule) {
        return defeatedBy[rule];
    }
}
