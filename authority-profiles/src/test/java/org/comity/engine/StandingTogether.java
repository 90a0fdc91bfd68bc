package org.comity.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import org.comity.clause.Clause;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;

/** Which clauses about an act the engine says can apply together: its answer, to be compared with that of others. */
public final class StandingTogether {

    private final Ruleset rules;
    private final Collection<BitSet> sets;

    private StandingTogether(Ruleset rules, Collection<BitSet> sets) {
        this.rules = rules;
        this.sets = sets;
    }

    public static StandingTogether of(AuthorityProfile profile, Act<?> act) {
        Ruleset rules = Ruleset.about(act, profile.clauses());
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        return new StandingTogether(
                rules, Completions.of(new Grid(act, rules, Markers.of(act.topic(), rules)), nothing));
    }

    /** Whether both apply in some possible world, whatever counts of them. */
    public boolean canOverlap(Clause one, Clause other) {
        int first = rule(one);
        int second = rule(other);
        return sets.stream().anyMatch(standing -> standing.get(first) && standing.get(second));
    }

    private int rule(Clause clause) {
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).clause() == clause && !rules.get(rule).bars()) {
                return rule;
            }
        }
        throw new IllegalArgumentException(clause + " is not about the act");
    }
}
