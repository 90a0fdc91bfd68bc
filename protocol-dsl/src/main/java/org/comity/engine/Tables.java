package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Packed;
import org.comity.question.Question;
import org.comity.question.Relevance;
import org.comity.ruling.Deciding;
import org.comity.ruling.Openings;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The norms of one profile, compiled act by act as each is first asked about, and the rulings given so far. Thread-safe.
 *
 * <p>A ruling is found by the facts that matter to the act, which the question keeps as it first read them.
 */
public final class Tables implements Relevance.Reader {

    private final Authority authority;
    private final ImmutableList<Clause> clauses;
    private final ConcurrentMap<Act<?>, ActTable> tables = new ConcurrentHashMap<>();
    private final Rulings stated = new Rulings();
    private final Rulings presuming = new Rulings();

    /**
     * The tables of a profile; none is made yet.
     *
     * @param authority whose protocol it is
     * @param clauses all its clauses, in document order
     */
    public Tables(Authority authority, ImmutableList<Clause> clauses) {
        this.authority = authority;
        this.clauses = clauses;
    }

    /**
     * Answers a question.
     *
     * @param question the question
     * @return the ruling
     * @throws IllegalArgumentException where the facts cannot be so together, or the actor cannot do the act
     */
    public Ruling rule(Question<?> question) {
        Rulings given = question.assumesOrdinary() ? presuming : stated;
        Packed facts = question.packed();
        @Nullable Ruling ruling = facts != null && facts.serves(this) ? given.find(facts) : null;
        return ruling == null ? read(question, given) : ruling;
    }

    /** Reads what matters, and all of it where another profile has read the question before. */
    private Ruling read(Question<?> question, Rulings given) {
        ActTable table = table(question.act());
        Packed facts = question.packed(table.relevance());
        Ruling found = given.find(facts);
        if (found != null) {
            return found;
        }
        Packed relevant = facts.relevant(table.relevance());
        Ruling known = given.find(relevant);
        Ruling ruling = known == null ? given.keep(relevant, table.rule(relevant, question.assumesOrdinary())) : known;
        return facts.equals(relevant) ? ruling : given.keep(facts, ruling);
    }

    /**
     * What would decide a question.
     *
     * @param question the question
     * @return the sets of facts that settle it
     * @throws IllegalArgumentException where the facts cannot be so together, or the actor cannot do the act
     */
    public Deciding deciding(Question<?> question) {
        ActTable table = table(question.act());
        return table.deciding(question.packed(table.relevance()), question.assumesOrdinary());
    }

    /**
     * What the person asking would need.
     *
     * @param question the question
     * @return the smallest changes that lead to permission
     * @throws IllegalArgumentException where the facts cannot be so together, or the actor cannot do the act
     */
    public Openings openings(Question<?> question) {
        ActTable table = table(question.act());
        return table.openings(question.packed(table.relevance()), question.assumesOrdinary(), rule(question));
    }

    /**
     * Every ruling on a question about an act of which all facts are known, over all possible worlds.
     *
     * @param act the act
     * @return the rulings, each once; exact, not a sample
     */
    public ImmutableSet<Ruling> everyRuling(Act<?> act) {
        return table(act).everyRuling();
    }

    @Override
    public Packed once(Packed read) {
        return stated.same(read);
    }

    private ActTable table(Act<?> act) {
        ActTable table = tables.get(act);
        return table == null
                ? tables.computeIfAbsent(act, asked -> ActTable.of(authority, asked, clauses, this))
                : table;
    }
}
