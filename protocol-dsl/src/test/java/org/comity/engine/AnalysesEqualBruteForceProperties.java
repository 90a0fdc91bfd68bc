package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Column;
import org.comity.question.Fact;
import org.comity.ruling.Deciding;
import org.comity.ruling.OpenFact;
import org.comity.ruling.Opening;
import org.comity.ruling.Openings;
import org.comity.ruling.Outcome;
import org.comity.ruling.Reasons;
import org.comity.ruling.Ruling;
import org.comity.ruling.WhyNot;

/** What would decide a question, what would open the act, and why a ruling is as it is: on generated profiles, beside trying everything. */
class AnalysesEqualBruteForceProperties {

    private static final int MOST_OPEN = 14;

    /** A generated profile with a question that can be asked. */
    private record Case(RandomProfile generated, AuthorityProfile profile, int[] known) {

        static Optional<Case> of(Random dice) {
            RandomProfile generated = RandomProfile.of(dice);
            Case drawn = new Case(generated, generated.profile(), generated.known(dice));
            return drawn.rule(drawn.known).isPresent() ? Optional.of(drawn) : Optional.empty();
        }

        /** Whether what can be chosen hangs on a circumstance: then knowing more may take a choice away. */
        boolean limitsChoices() {
            return generated.topic.impossible().stream()
                    .anyMatch(never -> never.facts().stream().anyMatch(Fact::isChoice)
                            && !never.facts().stream().allMatch(Fact::isChoice));
        }

        /** The ruling, empty where the facts cannot be so together. */
        Optional<Ruling> rule(int[] values) {
            try {
                return Optional.of(profile.rule(generated.question(values)));
            } catch (IllegalArgumentException impossible) {
                return Optional.empty();
            }
        }

        ImmutableList<Column> columns() {
            return generated.topic.columns();
        }

        int position(String name) {
            return columns().stream().map(Column::name).toList().indexOf(name);
        }

        int[] with(Map<String, String> facts) {
            int[] values = known.clone();
            facts.forEach((name, value) -> {
                int column = position(name);
                values[column] = columns().get(column).values().indexOf(value);
            });
            return values;
        }

        String told() {
            return generated.describe() + generated.question(known);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theDecidingSetsAreExactlyTheSmallestThatSettle(@ForAll Random dice) {
        Case asked = Case.of(dice).orElse(null);
        if (asked == null || asked.limitsChoices()) {
            return;
        }
        Deciding deciding = asked.profile.deciding(asked.generated.question(asked.known));
        Ruling ruling = asked.rule(asked.known).orElseThrow();
        assertThat(deciding.reachable()).isEqualTo(ruling.reachable());
        assertThat(deciding.isComplete()).isTrue();
        List<Integer> open = turnedOn(asked);
        assertThat(open).hasSizeLessThanOrEqualTo(MOST_OPEN);
        Set<Set<String>> smallest = new HashSet<>();
        Map<Long, Boolean> settles = new HashMap<>();
        for (long subset = 0; subset < 1L << open.size(); subset++) {
            settles.put(subset, settles(asked, open, subset, 0, asked.known.clone()));
            boolean passes = settles.get(subset);
            for (int at = 0; at < open.size(); at++) {
                passes &= (subset & 1L << at) == 0 || !settles.get(subset & ~(1L << at));
            }
            if (passes) {
                smallest.add(names(asked, open, subset));
            }
        }
        Set<Set<String>> found = new HashSet<>();
        deciding.sets()
                .forEach(set ->
                        found.add(new HashSet<>(set.stream().map(OpenFact::name).toList())));
        assertThat(found).as(asked.told()).isEqualTo(smallest);
        assertThat(deciding.sets()).hasSameSizeAs(found);
    }

    /** The unknown circumstances that some norm still open turns on. */
    private static List<Integer> turnedOn(Case asked) {
        Set<Integer> open = new LinkedHashSet<>();
        for (Rule rule : Ruleset.about(asked.generated.act, ImmutableList.copyOf(asked.generated.clauses))
                .rules()) {
            Set<Integer> unknown = new LinkedHashSet<>();
            boolean certain = false;
            for (var box : rule.condition().boxes(asked.generated.topic)) {
                Set<Integer> ofBox = new LinkedHashSet<>();
                boolean possible = true;
                for (int at = 0; at < box.columns().length(); at++) {
                    int column = box.columns().get(at);
                    if (asked.known[column] < 0) {
                        ofBox.add(column);
                    } else {
                        possible &= (box.allowed().get(at) >> asked.known[column] & 1) == 1;
                    }
                }
                certain |= possible && ofBox.isEmpty();
                unknown.addAll(possible ? ofBox : Set.of());
            }
            open.addAll(certain ? Set.of() : unknown);
        }
        open.removeIf(column -> asked.columns().get(column).fact().isChoice());
        return new ArrayList<>(open);
    }

    private static boolean settles(Case asked, List<Integer> open, long subset, int from, int[] values) {
        if (from == open.size()) {
            return asked.rule(values)
                    .map(ruling -> ruling.reachable().size() == 1)
                    .orElse(true);
        }
        if ((subset & 1L << from) == 0) {
            return settles(asked, open, subset, from + 1, values);
        }
        int column = open.get(from);
        boolean settles = true;
        for (int value = 0; value < asked.columns().get(column).values().size(); value++) {
            values[column] = value;
            settles &= settles(asked, open, subset, from + 1, values);
        }
        values[column] = -1;
        return settles;
    }

    private static Set<String> names(Case asked, List<Integer> open, long subset) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at < open.size(); at++) {
            if ((subset & 1L << at) != 0) {
                names.add(asked.columns().get(open.get(at)).name());
            }
        }
        return names;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachFactToAskForIsOneThatTheParagraphsNamedTurnOn(@ForAll Random dice) {
        Case asked = Case.of(dice).orElse(null);
        if (asked == null) {
            return;
        }
        Deciding deciding = asked.profile.deciding(asked.generated.question(asked.known));
        deciding.sets().stream().flatMap(ImmutableList::stream).forEach(open -> {
            assertThat(open.because()).isNotEmpty();
            for (Citation because : open.because()) {
                assertThat(asked.generated.clauses)
                        .filteredOn(clause -> clause.para().equals(because.para()))
                        .anyMatch(clause -> turnsOn(clause, open.column().fact()));
            }
        });
    }

    private static boolean turnsOn(Clause clause, Fact<?> fact) {
        var norm = clause.norm().orElseThrow();
        return norm.condition().facts().contains(fact)
                || fact.name().equals("actor")
                || norm.onlyAfter().stream()
                        .anyMatch(step -> step.doneWhen().orElseThrow().facts().contains(fact));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOpeningsAreExactlyTheSmallestChangesThatPermit(@ForAll Random dice) {
        Case asked = Case.of(dice).orElse(null);
        if (asked == null) {
            return;
        }
        Openings openings = asked.profile.openings(asked.generated.question(asked.known));
        for (Opening way : openings.ways()) {
            assertThat(asked.rule(asked.with(way.changes()))).as(asked.told()).contains(way.ruling());
            assertThat(way.ruling().permits()).isTrue();
        }
        List<Map<String, String>> permitting = new ArrayList<>();
        changes(asked, 0, new HashMap<>(), permitting);
        permitting.removeIf(changes -> permitting.stream()
                .anyMatch(fewer ->
                        fewer.size() < changes.size() && changes.entrySet().containsAll(fewer.entrySet())));
        assertThat(openings.ways())
                .as(asked.told())
                .extracting(way -> (Map<String, String>) way.changes())
                .containsExactlyInAnyOrderElementsOf(permitting);
        Ruling ruling = asked.rule(asked.known).orElseThrow();
        assertThat(!openings.hangsOn().isEmpty())
                .as(asked.told())
                .isEqualTo(
                        openings.ways().isEmpty() && ruling.reachable().stream().anyMatch(Outcome::permits));
        if (openings.ways().isEmpty()
                && openings.hangsOn().isEmpty()
                && openings.blockedBy().isEmpty()) {
            assertThat(ruling.outcome())
                    .as("either a way, or what blocks, or nothing is said: " + asked.told())
                    .isEqualTo(Outcome.SILENT);
        }
    }

    private static void changes(Case asked, int from, Map<String, String> made, List<Map<String, String>> permitting) {
        if (from == asked.columns().size()) {
            if (asked.rule(asked.with(made)).filter(Ruling::permits).isPresent()) {
                permitting.add(Map.copyOf(made));
            }
            return;
        }
        changes(asked, from + 1, made, permitting);
        Column column = asked.columns().get(from);
        int known = asked.known[from];
        for (int value = 0; value < column.values().size(); value++) {
            boolean inReach = column.fact().isAttainable(value)
                    && (known >= 0 || !column.fact().isChoice());
            if (inReach && value != known) {
                made.put(column.name(), column.values().get(value));
                changes(asked, from + 1, made, permitting);
                made.remove(column.name());
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theFactsThatSufficeAreTheFewestFromWhichTheSameFollows(@ForAll Random dice) {
        Case asked = Case.of(dice).orElse(null);
        if (asked == null) {
            return;
        }
        Ruling ruling = asked.rule(asked.known).orElseThrow();
        Reasons reasons = ruling.reasons();
        assertThat(reasons.applied()).extracting(Reasons.Applied::clause).containsExactlyElementsOf(ruling.applied());
        assertThat(reasons.defeated()).isEqualTo(ruling.defeated());
        ImmutableMap<String, String> suffices = reasons.suffices();
        int[] all = asked.with(ruling.chosen());
        suffices.forEach((name, value) -> {
            int column = asked.position(name);
            int index = asked.columns().get(column).values().indexOf(value);
            assertThat(all[column] == index
                            || (all[column] < 0
                                    && asked.columns().get(column).fact().isChoice()))
                    .as(name + " is known, or was chosen")
                    .isTrue();
            all[column] = index;
        });
        ReferenceEvaluator reference = asked.generated.reference();
        List<Integer> known = new ArrayList<>();
        for (int column = 0; column < all.length; column++) {
            if (all[column] >= 0) {
                known.add(column);
            }
        }
        for (long subset = 0; subset < 1L << known.size(); subset++) {
            if (Long.bitCount(subset) < suffices.size()) {
                assertThat(follows(asked, reference, ruling, known, subset, all))
                        .as("fewer than " + suffices + " suffice: " + asked.told())
                        .isFalse();
            }
        }
        long own = 0;
        for (int at = 0; at < known.size(); at++) {
            own |= suffices.containsKey(asked.columns().get(known.get(at)).name()) ? 1L << at : 0;
        }
        assertThat(follows(asked, reference, ruling, known, own, all))
                .as(asked.told())
                .isTrue();
    }

    /**
     * Whether the ruling follows from these facts: in every world where it is decided, and over all worlds where it is not. Choices that
     * are left out count as circumstances here.
     */
    private static boolean follows(
            Case asked, ReferenceEvaluator reference, Ruling ruling, List<Integer> known, long subset, int[] all) {
        int[] fewer = new int[all.length];
        Arrays.fill(fewer, -1);
        for (int at = 0; at < known.size(); at++) {
            if ((subset & 1L << at) != 0) {
                fewer[known.get(at)] = all[known.get(at)];
            }
        }
        int[] told = fewer.clone();
        for (int column = 0; column < told.length; column++) {
            told[column] = asked.known[column] < 0 ? -1 : told[column];
        }
        return ruling.hangsOn().isEmpty()
                ? reference.cases(fewer, told).stream().allMatch(answer -> isSame(answer, ruling))
                : isSame(reference.overAll(fewer, told), ruling);
    }

    private static boolean isSame(ReferenceCase answer, Ruling ruling) {
        return answer.outcomes().equals(ruling.reachable())
                && answer.strength().equals(ruling.strength())
                && answer.citations().equals(new HashSet<>(ruling.citations()))
                && answer.duties().equals(new HashSet<>(ruling.duties()))
                && new HashSet<>(answer.steps())
                        .equals(new HashSet<>(ruling.route().steps()))
                && answer.next().equals(ruling.route().next())
                && new HashSet<>(answer.fallen())
                        .equals(new HashSet<>(ruling.route().fallen()))
                && answer.unresolved().equals(ruling.route().unresolved())
                && answer.exhausted() == ruling.route().exhausted()
                && answer.possibleCitations().equals(values(ruling.possibleCitations()))
                && answer.possibleDuties().equals(values(ruling.possibleDuties()))
                && answer.possibleSteps().equals(values(ruling.possibleSteps()));
    }

    private static <V> Set<V> values(List<org.comity.ruling.Possible<V>> possible) {
        Set<V> values = new HashSet<>();
        possible.forEach(one -> values.add(one.value()));
        return values;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachClauseThatDoesNotCountSaysWhy(@ForAll Random dice) {
        Case asked = Case.of(dice).orElse(null);
        if (asked == null) {
            return;
        }
        Ruling ruling = asked.rule(asked.known).orElseThrow();
        int[] all = asked.with(ruling.chosen());
        for (Clause clause : asked.generated.clauses) {
            WhyNot why = ruling.whyNot(clause);
            assertThat(why.because() == WhyNot.Because.COUNTS)
                    .isEqualTo(ruling.applied().contains(clause));
            assertThat(why.because() == WhyNot.Because.ABOUT_SOMETHING_ELSE)
                    .isEqualTo(clause.norm().orElseThrow().act() != asked.generated.act
                            && !clause.norm().orElseThrow().answersAnyDoubt());
            if (why.because() == WhyNot.Because.NOT_MET) {
                why.unmet().forEach(unmet -> {
                    int column = asked.position(unmet.fact());
                    int is = asked.columns().get(column).values().indexOf(unmet.is());
                    assertThat(
                                    all[column] < 0
                                            ? asked.columns().get(column).fact().isChoice()
                                            : all[column] == is)
                            .as(unmet + " is known, or was chosen")
                            .isTrue();
                    assertThat(unmet.needed()).doesNotContain(unmet.is()).isNotEmpty();
                });
            }
            assertThat(why.toString()).startsWith(clause.para().toString());
        }
    }
}
