package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.All;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.ruling.Alternative;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/**
 * Finds where a profile contradicts itself. Whether it does is exact, read from every ruling that it can give; each pair then gets
 * a scenario, found by asking the profile itself.
 */
final class Conflicts {

    /** A profile that contradicts itself everywhere is reported soon, with fewer scenarios. */
    private static final int MOST_QUESTIONS = 5_000;

    private static final int MOST_BOXES = 16;

    private final AuthorityProfile profile;
    private final Act<?> act;
    private int asked;

    private Conflicts(AuthorityProfile profile, Act<?> act) {
        this.profile = profile;
        this.act = act;
    }

    static ImmutableList<Conflict> of(AuthorityProfile profile) {
        return profile.acts().stream()
                .flatMap(act -> new Conflicts(profile, act).all().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private List<Conflict> all() {
        Set<List<Clause>> pairs = new HashSet<>();
        List<Conflict> found = new ArrayList<>();
        for (Ruling ruling : profile.everyRuling(act)) {
            if (ruling.outcome() == Outcome.CONFLICT) {
                for (List<Clause> pair : pairs(ruling.applied())) {
                    if (pairs.add(pair)) {
                        found.add(new Conflict(
                                profile.authority().id(), act, pair.get(0), pair.get(1), scenario(ruling, pair)));
                    }
                }
            }
        }
        return found;
    }

    private static List<List<Clause>> pairs(List<Clause> applied) {
        List<List<Clause>> pairs = new ArrayList<>();
        for (int one = 0; one < applied.size(); one++) {
            for (int other = one + 1; other < applied.size(); other++) {
                if (opposes(applied.get(one), applied.get(other)) || opposes(applied.get(other), applied.get(one))) {
                    pairs.add(List.of(applied.get(one), applied.get(other)));
                }
            }
        }
        return pairs;
    }

    /** Whether the first points towards the act, or opens it, and the other does not. */
    private static boolean opposes(Clause towards, Clause away) {
        Norm norm = towards.norm().orElseThrow();
        Norm other = away.norm().orElseThrow();
        boolean asks = is(norm, Modality.MUST, Modality.SHOULD);
        boolean opens = is(norm, Modality.MAY, Modality.ENTITLED, Modality.NEED_NOT);
        boolean shuts = is(other, Modality.MUST_NOT, Modality.NO_RIGHT, Modality.CANNOT)
                || other.onlyAfter().stream().anyMatch(step -> step.strength() == Strength.ABSOLUTE);
        boolean hinders = shuts
                || is(other, Modality.SHOULD_NOT)
                || other.kind() == NormKind.LEAVES
                || !other.onlyAfter().isEmpty();
        return (asks && (hinders || is(other, Modality.NEED_NOT))) || (opens && shuts);
    }

    private static boolean is(Norm norm, Modality... modals) {
        return norm.modality().filter(Set.of(modals)::contains).isPresent();
    }

    /** The fewest facts found that bring a conflict about. */
    private Optional<ImmutableMap<String, String>> scenario(Ruling ruling, List<Clause> pair) {
        asked = 0;
        Condition<?> together = new All<>(ruling.applied().stream()
                .map(clause -> applies(clause.norm().orElseThrow()))
                .collect(ImmutableList.<Condition<?>>toImmutableList()));
        return together.boxes(act.topic()).stream()
                .limit(MOST_BOXES)
                .flatMap(box -> search(new LinkedHashMap<>(), box, 0, pair).stream())
                .map(facts -> fewer(facts, pair))
                .min(Comparator.comparingInt(Map::size))
                .map(ImmutableMap::copyOf);
    }

    private static Condition<?> applies(Norm norm) {
        Stream<Condition<? super Asked>> bound = norm.bearers().stream().map(Asked.ACTOR::is);
        Condition<Asked> bearers = Condition.any(bound.toList());
        return norm.bearers().isEmpty() ? norm.condition() : new All<>(ImmutableList.of(bearers, norm.condition()));
    }

    /** States one fact after the other, first those of the box, as long as the conflict stays within reach. */
    private Optional<Map<String, String>> search(Map<String, String> facts, Box box, int stated, List<Clause> pair) {
        Optional<Ruling> ruling = rule(facts);
        if (ruling.isEmpty() || !reaches(ruling.get())) {
            return Optional.empty();
        }
        boolean whole = stated == box.columns().length();
        if (whole && isConflict(ruling.get(), pair)) {
            return Optional.of(facts);
        }
        Optional<Column> next = whole
                ? open(ruling.get(), facts)
                : Optional.of(act.topic().columns().get(box.columns().get(stated)));
        if (next.isEmpty()) {
            return Optional.empty();
        }
        long allowed = whole ? next.get().every() : box.allowed().get(stated);
        for (int value = 0; value < next.get().values().size(); value++) {
            if ((allowed >> value & 1) == 1) {
                Map<String, String> more = new LinkedHashMap<>(facts);
                more.put(next.get().name(), next.get().values().get(value));
                Optional<Map<String, String>> found = search(more, box, whole ? stated : stated + 1, pair);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Ruling> rule(Map<String, String> facts) {
        if (++asked > MOST_QUESTIONS) {
            return Optional.empty();
        }
        try {
            return Optional.of(profile.rule(Question.named(act, facts)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static boolean reaches(Ruling ruling) {
        return ruling.reachable().contains(Outcome.CONFLICT)
                || ruling.alternatives().stream()
                        .anyMatch(other -> other.outcomes().contains(Outcome.CONFLICT));
    }

    /** Whether the two make it, with every choice stated that matters. */
    private static boolean isConflict(Ruling ruling, List<Clause> pair) {
        return ruling.outcome() == Outcome.CONFLICT
                && ruling.chosen().isEmpty()
                && ruling.applied().containsAll(pair);
    }

    /** A fact on which it hangs, choices first. */
    private Optional<Column> open(Ruling ruling, Map<String, String> facts) {
        ImmutableSet<String> names = Stream.of(
                        ruling.alternatives().stream()
                                .map(Alternative::choices)
                                .flatMap(choices -> choices.keySet().stream()),
                        ruling.chosen().keySet().stream(),
                        ruling.hangsOn().stream())
                .flatMap(these -> these)
                .filter(name -> !facts.containsKey(name))
                .collect(ImmutableSet.toImmutableSet());
        return names.stream()
                .findFirst()
                .flatMap(name -> act.topic().columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst());
    }

    private Map<String, String> fewer(Map<String, String> facts, List<Clause> pair) {
        Map<String, String> left = new LinkedHashMap<>(facts);
        for (String name : facts.keySet()) {
            String value = left.remove(name);
            if (rule(left).filter(ruling -> isConflict(ruling, pair)).isEmpty()) {
                left.put(name, value);
            }
        }
        return left;
    }
}
