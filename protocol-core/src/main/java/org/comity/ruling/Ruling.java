package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.authority.Authority;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Reading;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.comity.style.CopyStyle;
import org.immutables.value.Value;

/**
 * What a protocol answers to a question: the outcome, how strong it is, the duties that come with it, where the matter goes, and
 * the paragraphs. Immutable and thread-safe; equal questions to equal profiles get equal rulings.
 */
@CopyStyle
@Value.Immutable
public interface Ruling {

    /**
     * The authority whose protocol answered.
     *
     * @return the authority
     */
    Authority authority();

    /**
     * The act asked about.
     *
     * @return the act
     */
    Act<?> act();

    /**
     * What the protocol answers.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * How strong the answer is. For a permission with duties, the strength of the strictest duty that comes with the act.
     *
     * @return the strength; empty where the protocol is silent, undetermined or in conflict
     */
    Optional<Strength> strength();

    /**
     * The paragraphs that the answer rests on: those that decide, those that go the same way, those they give exceptions to, those
     * lifted and what lifts them, and those of the duties and the route.
     *
     * @return citations in document order, the same in all cases that are possible
     */
    ImmutableList<Citation> citations();

    /**
     * The duties that come with the answer.
     *
     * @return the duties, the same in all cases that are possible
     */
    ImmutableList<Duty> duties();

    /**
     * Where the matter goes: the steps that it takes in all cases that are possible.
     *
     * @return the route, empty where it goes nowhere for certain
     */
    Route route();

    /**
     * Whom the text says to ask when unsure, where the protocol is silent or in conflict.
     *
     * @return the general referee's route, empty where the answer is plain or the text names nobody
     */
    Route whenUnsure();

    /**
     * The outcomes that the facts not yet known leave open.
     *
     * @return one outcome, unless the ruling is undetermined
     */
    ImmutableSet<Outcome> reachable();

    /**
     * The facts on which an answer hangs that is undetermined, or that is certain in its outcome only.
     *
     * @return names of facts
     */
    ImmutableSet<String> hangsOn();

    /**
     * The clauses that applied and count.
     *
     * @return the clauses in document order, the same in all cases that are possible
     */
    ImmutableList<Clause> applied();

    /**
     * The clauses that applied and were defeated.
     *
     * @return each with the clause that defeated it
     */
    ImmutableList<Defeat> defeated();

    /**
     * The clauses that take away what a higher layer gives, and so do not count.
     *
     * @return each with the clause of the higher layer
     */
    default ImmutableList<Defeat> overreaching() {
        return defeated().stream()
                .filter(defeat -> defeat.by().layer().compareTo(defeat.clause().layer()) < 0)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The clauses that applied and were lifted: where the protocol is silent, what kept them out.
     *
     * @return each with the clause that lifted it
     */
    default ImmutableList<Defeat> lifted() {
        ImmutableList.Builder<Defeat> lifted = ImmutableList.builder();
        for (Defeat defeat : defeated()) {
            if (defeat.isLift()) {
                lifted.add(defeat);
            }
        }
        return lifted.build();
    }

    /**
     * Paragraphs that count in some of the possible cases only.
     *
     * @return each with the facts on which it hangs
     */
    ImmutableList<Possible<Citation>> possibleCitations();

    /**
     * Duties that come in some of the possible cases only.
     *
     * @return each with the facts on which it hangs
     */
    ImmutableList<Possible<Duty>> possibleDuties();

    /**
     * Steps that the matter takes in some of the possible cases only.
     *
     * @return each with the facts on which it hangs
     */
    ImmutableList<Possible<Step>> possibleSteps();

    /**
     * The choices that were made for the person asking, being the best.
     *
     * @return the name of the value of each choice that was not stated and matters
     */
    ImmutableMap<String, String> chosen();

    /**
     * What the other choices give, where that differs.
     *
     * @return the alternatives
     */
    ImmutableList<Alternative> alternatives();

    /**
     * The presumptions that mattered.
     *
     * @return each fact with the value presumed
     */
    ImmutableList<Presumption> presumptions();

    /**
     * How doubtful texts were read.
     *
     * @return the readings of the clauses that applied
     */
    ImmutableList<Reading> readings();

    /**
     * Why the protocol is silent.
     *
     * @return the reason, empty where it answers
     */
    Optional<Silence> silence();

    /**
     * What stands behind the ruling, for {@link #reasons()} and {@link #whyNot}. It is no part of what rulings are compared by.
     *
     * @return what the engine tells on demand
     */
    @Value.Auxiliary
    @Value.Default
    default Grounds grounds() {
        return Grounds.NONE;
    }

    /**
     * The same ruling with what stands behind it, for an engine.
     *
     * @param grounds what the engine tells on demand
     * @return a copy
     */
    Ruling withGrounds(Grounds grounds);

    /**
     * Why the ruling is as it is: the clauses with the facts that made them apply, what gave way, and the fewest facts from which the
     * same follows. Worked out when it is asked for, from the evaluation that made the ruling.
     *
     * @return the reasons
     */
    default Reasons reasons() {
        return grounds().reasons();
    }

    /**
     * Why a clause does not count in the ruling.
     *
     * @param clause a clause of the profile that ruled
     * @return what kept it out, or that it counts
     */
    default WhyNot whyNot(Clause clause) {
        return grounds().whyNot(clause);
    }

    /**
     * Whether the act is open to the person asking, with its duties.
     *
     * @return true where the outcome permits; silence never does
     */
    default boolean permits() {
        return outcome().permits();
    }

    /**
     * The numbers that a reader finds in the text.
     *
     * @return the printed numbers of the citations, each once, in document order
     */
    default ImmutableSet<String> paragraphs() {
        return citations().stream().map(Citation::printed).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The ruling in plain sentences, with the authority's own titles.
     *
     * @return a few lines
     */
    default String explain() {
        return Explanation.of(this);
    }

    /**
     * Starts a ruling.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a ruling from another.
     *
     * @param ruling the other
     * @return a builder with all that the other has, not thread-safe
     */
    static Builder from(Ruling ruling) {
        return new Builder().from(ruling);
    }

    /** Builds a {@link Ruling}. Not thread-safe. */
    final class Builder extends ImmutableRuling.Builder {
        Builder() {}
    }
}
