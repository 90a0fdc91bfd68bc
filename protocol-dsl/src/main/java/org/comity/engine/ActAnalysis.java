package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;

/**
 * What is wrong with the norms of one profile about one act, over all possible worlds. Exact, not a sample. Not thread-safe.
 *
 * <p>Each fault is found once: a clause that can never apply is not also shadowed, and so on in the order of the methods.
 */
public final class ActAnalysis {

    /**
     * What was found.
     *
     * @param clauses the clause at fault, then those that make it so
     * @param facts facts, by their names, that show it
     */
    public record Hit(ImmutableList<Clause> clauses, ImmutableMap<String, String> facts) {}

    private final Situations situations;
    private final Fewest fewest;
    private final Missed missed;
    private final Idle idle;

    private ActAnalysis(Situations situations) {
        this.situations = situations;
        this.fewest = new Fewest(situations);
        this.missed = new Missed(situations, fewest);
        this.idle = new Idle(situations, fewest, missed.rules());
    }

    /**
     * Analyses the norms about an act.
     *
     * @param authority whose protocol it is
     * @param act the act
     * @param clauses all clauses of the profile, in document order
     * @return the analysis
     */
    public static ActAnalysis of(Authority authority, Act<?> act, ImmutableList<Clause> clauses) {
        return new ActAnalysis(new Situations(authority, act, Ruleset.about(act, clauses)));
    }

    /**
     * Clauses that apply together, whichever of them count.
     *
     * @return each pair that does so in some possible world, in document order
     */
    public ImmutableSet<ImmutableList<Clause>> together() {
        BitSet own = situations.own();
        BitSet[] meeting = new BitSet[situations.rules().size()];
        Arrays.setAll(meeting, rule -> new BitSet());
        situations
                .all()
                .forEach(situation -> own.stream()
                        .filter(situation.standing()::get)
                        .forEach(rule -> meeting[rule].or(situation.standing())));
        return own.stream()
                .boxed()
                .flatMap(one -> own.stream()
                        .filter(other -> other > one && meeting[one].get(other))
                        .mapToObj(other -> ImmutableList.of(situations.clause(one), situations.clause(other))))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Clauses that point against each other where neither gives way.
     *
     * @return each pair, with facts of which the ruling is a conflict
     */
    public ImmutableList<Hit> conflicts() {
        return Opposed.in(situations, fewest);
    }

    /**
     * Clauses whose condition holds in no possible world.
     *
     * @return each clause, with facts of its condition that cannot be so together
     */
    public ImmutableList<Hit> vacuous() {
        return missed.vacuous();
    }

    /**
     * Exceptions to what never applies where they do.
     *
     * @return the exception and what it names, with facts on which the exception's own condition holds
     */
    public ImmutableList<Hit> dangling() {
        return missed.dangling();
    }

    /**
     * Clauses that can apply and never decide anything.
     *
     * @return each clause with those that decide instead, and facts on which both apply
     */
    public ImmutableList<Hit> shadowed() {
        return idle.shadowed();
    }

    /**
     * Clauses that say of the same worlds the same thing as another.
     *
     * @return the later clause and the earlier, with facts on which both count
     */
    public ImmutableList<Hit> duplicates() {
        return idle.duplicates();
    }

    /**
     * Clauses without which every ruling would be the same, cited paragraphs aside.
     *
     * @return each clause with those that say the same where it applies, and facts on which both count
     */
    public ImmutableList<Hit> redundant() {
        return idle.redundant();
    }

    /**
     * Worlds on which the clauses are silent, and no clause says that it stops short of them.
     *
     * @return one finding at most, with the facts that lead there
     */
    public ImmutableList<Hit> silences() {
        return Unanswered.silences(situations, fewest);
    }

    /**
     * Clauses whose route can run out: a person concerned holds every office that would decide.
     *
     * @return each clause, with facts on which nobody is left
     */
    public ImmutableList<Hit> deadEnds() {
        return Unanswered.deadEnds(situations, fewest);
    }

    /**
     * Clauses whose route ends with a person whom the matter is about.
     *
     * @return each clause, with facts on which it counts
     */
    public ImmutableList<Hit> subjectRoutes() {
        return Loose.subjectRoutes(situations, fewest);
    }

    /**
     * Clauses with a duty that arises after the act, or for somebody else, and has no time.
     *
     * @return each clause, with facts on which it counts
     */
    public ImmutableList<Hit> openDuties() {
        return Loose.openDuties(situations, fewest);
    }
}
