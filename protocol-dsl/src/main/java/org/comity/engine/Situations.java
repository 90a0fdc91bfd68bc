package org.comity.engine;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.ruling.Ruling;

/** Everything that the rules about an act come to: one situation for each set of rules that stands in some possible world. */
final class Situations {

    /** A set of rules that stands, and what counts of it. */
    record Situation(BitSet standing, Binding binding) {

        boolean counts(int rule) {
            return binding.counting().get(rule);
        }

        /** Whether the rule stands, and what it is an exception to applies. */
        boolean speaks(int rule) {
            return counts(rule) || !binding.defeatedBy(rule).isEmpty();
        }
    }

    private final Act<?> act;
    private final Ruleset rules;
    private final Grid grid;
    private final Judge judge;
    private final Standing unknown;
    private final ImmutableMap<BitSet, Situation> all;
    private final Map<BitSet, Ruling> judged = new HashMap<>();
    private final Map<BitSet, Effect> effects = new HashMap<>();

    Situations(Authority authority, Act<?> act, Ruleset rules) {
        Markers markers = Markers.of(act.topic(), rules);
        this.act = act;
        this.rules = rules;
        this.grid = new Grid(act, rules, markers);
        this.judge = new Judge(authority, act, rules, markers);
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        this.unknown = grid.standing(grid.reach(nothing));
        this.all = Maps.toMap(
                Completions.of(grid, nothing), standing -> new Situation(standing, Binding.of(rules, standing)));
    }

    ImmutableCollection<Situation> all() {
        return all.values();
    }

    /** The situation of a set of rules that can stand together. */
    Situation of(BitSet standing) {
        Situation known = all.get(standing);
        return known == null ? new Situation(standing, Binding.of(rules, standing)) : known;
    }

    /** The ruling where these rules stand; whether they can is not asked. */
    Ruling ruling(BitSet standing) {
        Ruling known = judged.get(standing);
        if (known == null) {
            known = judge.rule(new Standing(standing, unknown.shown(), unknown.open()));
            judged.put(standing, known);
        }
        return known;
    }

    /** What the rules that count come to: it turns on nothing else. */
    Effect effect(Situation situation) {
        BitSet counting = situation.binding().counting();
        Effect known = effects.get(counting);
        if (known == null) {
            known = Effect.of(ruling(situation.standing()));
            effects.put(counting, known);
        }
        return known;
    }

    /** The ruling where these rules stand, and some values tell who holds which office. */
    Ruling ruling(BitSet standing, int[] values) {
        Standing told = grid.standing(grid.reach(values));
        return judge.rule(new Standing(standing, told.shown(), told.open()));
    }

    /** The rules that clauses about this act give, their steps before acting left out; not those for any doubt about other acts. */
    BitSet own() {
        BitSet own = new BitSet();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).norm().act() == act && !rules.get(rule).bars()) {
                own.set(rule);
            }
        }
        return own;
    }

    /** All rules of the clause that gives a rule: itself, and the bars of its steps. */
    BitSet ofClause(int rule) {
        BitSet its = new BitSet();
        for (int other = 0; other < rules.size(); other++) {
            if (rules.get(other).place() == rules.get(rule).place()) {
                its.set(other);
            }
        }
        return its;
    }

    Clause clause(int rule) {
        return rules.get(rule).clause();
    }

    Act<?> act() {
        return act;
    }

    Ruleset rules() {
        return rules;
    }

    Grid grid() {
        return grid;
    }
}
