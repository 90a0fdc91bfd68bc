package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.question.Act;

/** The rules about one act, with which is an exception to which. */
final class Ruleset {

    private final ImmutableList<Rule> rules;
    private final ImmutableList<Clause> clauses;
    private final ImmutableMap<String, Integer> places;
    private final BitSet[] limits;
    private final BitSet[] defeats;
    private final int[] order;

    private Ruleset(ImmutableList<Rule> rules, ImmutableList<Clause> clauses, BitSet[] limits, BitSet[] defeats) {
        this.rules = rules;
        this.clauses = clauses;
        this.places = places(rules, clauses);
        this.limits = limits;
        this.defeats = defeats;
        this.order = order(limits, defeats);
    }

    /** The rules about an act among the clauses of a profile, and those for any doubt. */
    static Ruleset about(Act<?> act, ImmutableList<Clause> clauses) {
        List<Rule> rules = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int place = 0; place < clauses.size(); place++) {
            Clause clause = clauses.get(place);
            Norm norm = clause.norm().orElse(null);
            if (norm == null || (norm.act() != act && !norm.answersAnyDoubt())) {
                continue;
            }
            Rule rule = Rule.of(place, clause);
            rules.add(rule);
            own.add(rules.size() - 1);
            for (Duty step : norm.onlyAfter()) {
                rules.add(rule.barring(step));
                own.add(own.get(own.size() - 1));
            }
        }
        BitSet[] limits = new BitSet[rules.size()];
        BitSet[] defeats = new BitSet[rules.size()];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = targets(rules, i, rules.get(i).norm().limits());
            defeats[i] = targets(rules, i, rules.get(i).norm().overrides());
            defeats[i].or(limits[i]);
            if (!rules.get(i).prevails()) {
                defeats[i].clear();
            }
            if (rules.get(i).bars() && rules.get(own.get(i)).hasDirection()) {
                defeats[i].set(own.get(i));
            }
        }
        return new Ruleset(ImmutableList.copyOf(rules), clauses, limits, defeats);
    }

    /** Where the paragraphs that the rules cite stand, by their numbers. */
    private static ImmutableMap<String, Integer> places(ImmutableList<Rule> rules, ImmutableList<Clause> clauses) {
        Set<String> cited = new HashSet<>();
        for (Rule rule : rules) {
            for (Para para : rule.clause().cites()) {
                cited.add(para.number());
            }
        }
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < clauses.size(); place++) {
            String number = clauses.get(place).para().number();
            if (cited.contains(number)) {
                places.putIfAbsent(number, place);
            }
        }
        return ImmutableMap.copyOf(places);
    }

    /** Where a paragraph stands in the document; for one without a clause of its own, where it is cited. */
    int place(Para para, Rule citing) {
        return places.getOrDefault(para.number(), citing.place());
    }

    /** The document in which a paragraph stands, where that is not the protocol itself. */
    Optional<String> document(Para para, Rule citing) {
        return citing.clause().para().equals(para)
                ? citing.clause().document()
                : clauses.get(place(para, citing)).document();
    }

    private static BitSet targets(List<Rule> rules, int from, List<Para> paras) {
        BitSet targets = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            boolean same = rule.place() == rules.get(from).place();
            for (Para para : paras) {
                if (!same
                        && para.reaches(rule.clause().para())
                        && (rule.prevails() || para.part().isPresent())) {
                    targets.set(i);
                }
            }
        }
        return targets;
    }

    /** Rules before the rules they limit or defeat. */
    private static int[] order(BitSet[] limits, BitSet[] defeats) {
        BitSet[] before = new BitSet[defeats.length];
        for (int rule = 0; rule < before.length; rule++) {
            before[rule] = (BitSet) limits[rule].clone();
            before[rule].or(defeats[rule]);
        }
        int[] order = new int[before.length];
        boolean[] placed = new boolean[before.length];
        int next = order.length;
        for (int i = 0; i < order.length; i++) {
            next = place(i, before, placed, order, next);
        }
        return order;
    }

    private static int place(int rule, BitSet[] defeats, boolean[] placed, int[] order, int next) {
        if (placed[rule]) {
            return next;
        }
        placed[rule] = true;
        int free = next;
        for (int target = defeats[rule].nextSetBit(0); target >= 0; target = defeats[rule].nextSetBit(target + 1)) {
            free = place(target, defeats, placed, order, free);
        }
        order[free - 1] = rule;
        return free - 1;
    }

    /** Whether the rules come from more than one layer. */
    boolean hasLayers() {
        for (Rule rule : rules) {
            if (rule.layer() != rules.get(0).layer()) {
                return true;
            }
        }
        return false;
    }

    ImmutableList<Rule> rules() {
        return rules;
    }

    int size() {
        return rules.size();
    }

    Rule get(int rule) {
        return rules.get(rule);
    }

    /** The rules that a rule is an exception to; none for one that speaks for itself. */
    BitSet limits(int rule) {
        return limits[rule];
    }

    /** The rules that a rule defeats where both apply. */
    BitSet defeats(int rule) {
        return defeats[rule];
    }

    /** The number of a rule such that no later one defeats it. */
    int inOrder(int at) {
        return order[at];
    }
}
