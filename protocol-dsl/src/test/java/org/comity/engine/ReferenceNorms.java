package org.comity.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.comity.ruling.Outcome;

/** The norms about one act: which of those that apply count. Each asks the others whether they defeat it. */
final class ReferenceNorms {

    /** A norm as it speaks in the answer: itself, or the bar of one of its steps before acting. */
    record Voice(int number, Clause clause, Optional<Duty> gate) {

        Norm norm() {
            return clause.norm().orElseThrow();
        }

        boolean isBar() {
            return gate.isPresent();
        }

        boolean isA(NormKind kind) {
            return !isBar() && norm().kind() == kind;
        }

        boolean isA(Modality modality) {
            return !isBar() && norm().modality().equals(Optional.of(modality));
        }

        boolean hasDirection() {
            return isBar() || isA(NormKind.DIRECTS) || isA(NormKind.LEAVES);
        }

        boolean prevails() {
            return hasDirection() || isA(NormKind.LIFTS);
        }

        Outcome answer() {
            if (isBar()) {
                return strength() == Strength.ABSOLUTE ? Outcome.PROHIBITED : Outcome.DISCOURAGED;
            }
            if (isA(NormKind.LEAVES)) {
                return Outcome.REFERRED;
            }
            return switch (norm().modality().orElseThrow()) {
                case MUST -> Outcome.REQUIRED;
                case SHOULD -> Outcome.RECOMMENDED;
                case MAY, ENTITLED, NEED_NOT -> Outcome.PERMITTED;
                case SHOULD_NOT -> Outcome.DISCOURAGED;
                case MUST_NOT, NO_RIGHT -> Outcome.PROHIBITED;
                case CANNOT -> Outcome.POWERLESS;
            };
        }

        Strength strength() {
            return gate.map(Duty::strength).orElse(norm().strength());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    private final List<Voice> voices = new ArrayList<>();

    ReferenceNorms(Act<?> act, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.norm().isPresent() && clause.norm().get().act() == act) {
                voices.add(new Voice(voices.size(), clause, Optional.empty()));
                for (Duty gate : clause.norm().get().onlyAfter()) {
                    voices.add(new Voice(voices.size(), clause, Optional.of(gate)));
                }
            }
        }
    }

    List<Voice> voices() {
        return voices;
    }

    /** An exception speaks only where a norm that it is an exception to does. */
    boolean speaks(Voice voice, BitSet applying) {
        return applying.get(voice.number())
                && (voice.norm().limits().isEmpty()
                        || voices.stream()
                                .anyMatch(target ->
                                        names(voice, voice.norm().limits(), target) && speaks(target, applying)));
    }

    /** Limits reach all parts of a paragraph; what has no direction is reached only by its part. */
    private static boolean names(Voice voice, List<Para> paras, Voice target) {
        return target.clause() != voice.clause()
                && paras.stream()
                        .anyMatch(para -> para.reaches(target.clause().para())
                                && (target.prevails() || para.part().isPresent()));
    }

    /** A bar prevails over its own norm; whoever answers or lifts, over what it limits or overrides. */
    static boolean defeats(Voice voice, Voice target) {
        boolean barOfItsOwn =
                voice.isBar() && voice.clause() == target.clause() && !target.isBar() && target.hasDirection();
        boolean named = names(voice, voice.norm().limits(), target)
                || names(voice, voice.norm().overrides(), target);
        return barOfItsOwn || named && voice.prevails();
    }

    /** What is defeated defeats nothing. */
    boolean stands(Voice voice, BitSet applying) {
        return speaks(voice, applying)
                && voices.stream().noneMatch(other -> defeats(other, voice) && stands(other, applying));
    }

    /** What is left is ranked by layers. */
    boolean counts(Voice voice, BitSet applying) {
        return stands(voice, applying)
                && voices.stream().noneMatch(other -> outranks(other, voice) && counts(other, applying));
    }

    /** The higher layer outranks what opposes it; where it only gives no right, what opens the act outranks it. */
    static boolean outranks(Voice voice, Voice target) {
        int above = voice.clause().layer().compareTo(target.clause().layer());
        return opposes(voice, target)
                && (above < 0 && !voice.isA(Modality.NO_RIGHT) || above > 0 && target.isA(Modality.NO_RIGHT));
    }

    /** Whether the two contradict each other. */
    static boolean opposes(Voice one, Voice other) {
        return one.hasDirection()
                && other.hasDirection()
                && (ReferenceTable.pair(one.answer(), other.answer()) == Outcome.CONFLICT
                        || frees(one, other)
                        || frees(other, one));
    }

    /** What need not be done, and what must or should be, contradict each other. */
    private static boolean frees(Voice one, Voice other) {
        return one.isA(Modality.NEED_NOT)
                && (other.answer() == Outcome.REQUIRED || other.answer() == Outcome.RECOMMENDED);
    }
}
