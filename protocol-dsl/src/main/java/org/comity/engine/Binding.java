package org.comity.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which of the rules that stand count.
 *
 * <p>An exception speaks only where a rule that it is an exception to applies. A rule is defeated by one that speaks, is not
 * defeated itself, and prevails over it. What is then left is ranked by layers.
 *
 * @param counting the rules that speak and are not defeated
 * @param defeatedBy for each rule the first that defeats it, or -1
 */
record Binding(BitSet counting, int[] defeatedBy) {

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
        BitSet before = (BitSet) counting.clone();
        for (int high = before.nextSetBit(0); high >= 0; high = before.nextSetBit(high + 1)) {
            for (int low = before.nextSetBit(0); low >= 0; low = before.nextSetBit(low + 1)) {
                Rule higher = rules.get(high);
                Rule lower = rules.get(low);
                if (higher.layer().compareTo(lower.layer()) < 0 && higher.opposes(lower)) {
                    boolean widens = higher.onlyGivesNoRight() && lower.answer().permits();
                    counting.clear(widens ? high : low);
                    defeatedBy[widens ? high : low] = widens ? low : high;
                }
            }
        }
    }

    boolean isDefeated(int rule) {
        return defeatedBy[rule] >= 0;
    }
}
