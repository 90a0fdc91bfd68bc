package org.comity.profiles.certificate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.NormKind;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.clause.Timing;
import org.comity.ruling.Outcome;

/** Knows by trying every world: what stands in each is noted, and all is read from that. */
final class EveryWorld implements Oracle {

    /** What the propositions that count come to. */
    private record Effect(Outcome outcome, Optional<Strength> strength, Set<Duty> duties, List<Step> route) {}

    private final Propositions said;
    private final List<Proposition> all;
    private final Set<BitSet> standing = new HashSet<>();
    private final Map<BitSet, BitSet> counting = new HashMap<>();
    private final Map<BitSet, Effect> effects = new HashMap<>();
    private long worlds;

    EveryWorld(Propositions said, SubSpace space) {
        this.said = said;
        this.all = said.all();
        space.worlds(values -> {
            BitSet stands = new BitSet();
            for (int at = 0; at < all.size(); at++) {
                stands.set(at, SubSpace.holds(all.get(at).where(), said.act().topic(), values));
            }
            standing.add(stands);
            worlds++;
        });
    }

    /** How many worlds were tried. */
    long worlds() {
        return worlds;
    }

    @Override
    public boolean canStand(Clause clause) {
        return standing.stream().anyMatch(stands -> applies(clause, stands));
    }

    @Override
    public boolean canOverlap(Clause one, Clause other) {
        return standing.stream().anyMatch(stands -> applies(one, stands) && applies(other, stands));
    }

    @Override
    public boolean canConflict(Clause one, Clause other) {
        return standing.stream()
                .map(this::counting)
                .anyMatch(counts -> of(one, true)
                        .filter(counts::get)
                        .anyMatch(a -> of(other, true)
                                .filter(counts::get)
                                .anyMatch(b -> all.get(a).opposes(all.get(b)))));
    }

    @Override
    public boolean areTwins(Clause one, Clause other) {
        return standing.stream()
                .allMatch(stands -> applies(one, stands) == applies(other, stands)
                        && applies(one, counting(stands)) == applies(other, counting(stands)));
    }

    @Override
    public boolean matters(Clause clause) {
        return standing.stream().anyMatch(stands -> {
            BitSet others = (BitSet) stands.clone();
            of(clause, true).forEach(others::clear);
            return !others.equals(stands) && !effect(counting(others)).equals(effect(counting(stands)));
        });
    }

    @Override
    public boolean canDecide(Clause clause) {
        return standing.stream()
                .map(this::counting)
                .anyMatch(counts -> of(clause, true)
                        .filter(counts::get)
                        .anyMatch(at -> isSeen(all.get(at), effect(counts).outcome())));
    }

    private static boolean isSeen(Proposition its, Outcome outcome) {
        return switch (its.kind()) {
            case DIRECTS, LEAVES -> its.says().outcome() == outcome;
            case SENDS_DOUBTS -> true;
            case OWES -> outcome.carriesDuties() && !its.duties().isEmpty();
            case STOPS_SHORT -> outcome == Outcome.SILENT;
            case LIFTS -> false;
        };
    }

    private boolean applies(Clause clause, BitSet among) {
        return of(clause, false).anyMatch(among::get);
    }

    private Stream<Integer> of(Clause clause, boolean bars) {
        return IntStream.range(0, all.size())
                .filter(at ->
                        all.get(at).clause() == clause && (bars || !all.get(at).bar()))
                .boxed();
    }

    private BitSet counting(BitSet stands) {
        return counting.computeIfAbsent(stands, unknown -> {
            BitSet counts = new BitSet();
            IntStream.range(0, all.size()).filter(at -> counts(at, stands)).forEach(counts::set);
            return counts;
        });
    }

    private boolean speaks(int at, BitSet stands) {
        return stands.get(at)
                && (said.limits(at).isEmpty() || said.limits(at).stream().anyMatch(target -> speaks(target, stands)));
    }

    private boolean counts(int at, BitSet stands) {
        return speaks(at, stands)
                && IntStream.range(0, all.size())
                        .filter(other -> said.defeats(other).contains(at))
                        .noneMatch(other -> counts(other, stands));
    }

    private Effect effect(BitSet counts) {
        return effects.computeIfAbsent(counts, this::findEffect);
    }

    private Effect findEffect(BitSet counts) {
        List<Proposition> its = counts.stream().mapToObj(all::get).toList();
        Outcome outcome = outcome(its);
        Set<Duty> duties = new LinkedHashSet<>();
        its.stream()
                .filter(one -> outcome.carriesDuties()
                        ? one.kind() != NormKind.STOPS_SHORT
                        : one.answers() && one.says().outcome() == outcome)
                .forEach(one -> duties.addAll(one.duties()));
        Set<Step> steps = new LinkedHashSet<>();
        its.forEach(one -> steps.addAll(one.steps()));
        return new Effect(outcome, strength(its, outcome, duties), duties, new ArrayList<>(steps));
    }

    private static Outcome outcome(List<Proposition> its) {
        if (its.stream().anyMatch(one -> its.stream().anyMatch(one::opposes))) {
            return Outcome.CONFLICT;
        }
        Says strictest =
                its.stream().map(Proposition::says).min(Enum::compareTo).orElse(Says.NOTHING);
        return strictest == Says.NOTHING && its.stream().anyMatch(isDoubt()) ? Outcome.REFERRED : strictest.outcome();
    }

    private static Predicate<Proposition> isDoubt() {
        return one -> one.kind() == NormKind.SENDS_DOUBTS;
    }

    private static Optional<Strength> strength(List<Proposition> its, Outcome outcome, Set<Duty> duties) {
        if (outcome == Outcome.CONFLICT) {
            return Optional.empty();
        }
        Optional<Strength> ofDuties = duties.stream()
                .filter(duty -> duty.timing() == Timing.WITH_THE_ACT)
                .map(Duty::strength)
                .min(Enum::compareTo);
        if (outcome == Outcome.PERMITTED && ofDuties.isPresent()) {
            return ofDuties;
        }
        boolean answered = its.stream().anyMatch(Proposition::answers);
        return its.stream()
                .filter(answered ? one -> one.answers() && one.says().outcome() == outcome : isDoubt())
                .map(Proposition::strength)
                .min(Enum::compareTo);
    }
}
