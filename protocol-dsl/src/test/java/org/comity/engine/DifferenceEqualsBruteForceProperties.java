package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.analysis.Difference;
import org.comity.clause.Clause;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Column;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

/** Whether two generated profiles answer alike, beside asking both in every world. */
class DifferenceEqualsBruteForceProperties {

    private static final int PAIRS = 1_500;
    private static final int MOST_WORLDS = 4_000;

    @Test
    void aDifferenceIsFoundWhereAWorldHasOneAndNowhereElse() {
        Random dice = new Random(20_260_101);
        int same = 0;
        int different = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            RandomProfile generated = RandomProfile.of(dice);
            Optional<AuthorityProfile> changed = changed(generated, dice);
            if (changed.isEmpty() || worlds(generated) > MOST_WORLDS) {
                continue;
            }
            AuthorityProfile profile = generated.profile();
            boolean alike = alikeInAllWorlds(generated, profile, changed.get());
            Optional<Difference> found = Difference.between(profile, changed.get(), generated.act);
            assertThat(found.isEmpty())
                    .as(generated.describe() + changed.get().clauses())
                    .isEqualTo(alike);
            assertThat(Difference.isNone(profile, changed.get(), generated.act)).isEqualTo(alike);
            found.ifPresent(difference -> assertThat(answer(difference.one()))
                    .as(difference.toString())
                    .isNotEqualTo(answer(difference.other())));
            same += alike ? 1 : 0;
            different += alike ? 0 : 1;
        }
        assertThat(same).isGreaterThan(100);
        assertThat(different).isGreaterThan(100);
    }

    /** One clause left out, or its condition taken from another. */
    private static Optional<AuthorityProfile> changed(RandomProfile generated, Random dice) {
        List<Clause> clauses = new ArrayList<>(generated.clauses);
        int at = dice.nextInt(clauses.size());
        Clause clause = clauses.remove(at);
        if (dice.nextBoolean() && !clauses.isEmpty()) {
            Clause other = clauses.get(dice.nextInt(clauses.size()));
            clauses.add(
                    at,
                    new Clause(
                            clause.cites(),
                            clause.says(),
                            other.norm(),
                            Optional.empty(),
                            clause.layer(),
                            Optional.empty()));
        }
        try {
            return Optional.of(RandomProfile.profile(clauses));
        } catch (ProfileFaultsException faulty) {
            return Optional.empty();
        }
    }

    private static long worlds(RandomProfile generated) {
        return generated.topic.columns().stream()
                .mapToLong(column -> column.values().size())
                .reduce(1, (one, other) -> one * other);
    }

    private static boolean alikeInAllWorlds(RandomProfile generated, AuthorityProfile one, AuthorityProfile other) {
        ImmutableList<Column> columns = generated.topic.columns();
        int[] world = new int[columns.size()];
        while (true) {
            Optional<ImmutableList<Object>> said = answer(generated, one, world);
            if (!said.equals(answer(generated, other, world))) {
                return false;
            }
            int column = 0;
            while (column < world.length
                    && ++world[column] == columns.get(column).values().size()) {
                world[column++] = 0;
            }
            if (column == world.length) {
                return true;
            }
        }
    }

    private static Optional<ImmutableList<Object>> answer(
            RandomProfile generated, AuthorityProfile profile, int[] world) {
        try {
            return Optional.of(answer(profile.rule(generated.question(Arrays.copyOf(world, world.length)))));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static ImmutableList<Object> answer(Ruling ruling) {
        return ImmutableList.of(
                ruling.reachable(),
                ruling.strength(),
                ImmutableSet.copyOf(ruling.citations()),
                ImmutableSet.copyOf(ruling.duties()),
                ImmutableSet.copyOf(ruling.route().steps()),
                ruling.route().next(),
                ruling.whenUnsure().steps(),
                ruling.possibleCitations().toString(),
                ruling.possibleDuties().toString());
    }
}
