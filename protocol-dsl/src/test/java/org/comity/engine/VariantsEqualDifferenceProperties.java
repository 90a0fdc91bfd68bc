package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.analysis.Baseline;
import org.comity.analysis.Difference;
import org.comity.analysis.Variant;
import org.comity.clause.Clause;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Not;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class VariantsEqualDifferenceProperties {

    private static final int PROFILES = 400;
    private static final int CHANGES = 6;
    private static final int QUESTIONS = 8;

    private int same;
    private int different;
    private int idle;
    private int answered;

    @Test
    void aVariantIsSaidToDifferWhereADifferenceIsFoundAndAnswersAsItsProfileDoes() {
        Random dice = new Random(20_260_727);
        for (int at = 0; at < PROFILES; at++) {
            RandomProfile generated = RandomProfile.of(dice);
            AuthorityProfile profile = generated.profile();
            Baseline baseline = Baseline.of(profile, generated.act);
            for (int change = 0; change < CHANGES; change++) {
                Optional<AuthorityProfile> changed = changed(generated.clauses, change, dice);
                changed.ifPresent(other -> compare(generated, baseline, profile, other, dice));
            }
        }
        assertThat(same).isGreaterThan(100);
        assertThat(different).isGreaterThan(100);
        assertThat(answered).isGreaterThan(1_000);
        assertThat(idle).isGreaterThan(1_000);
    }

    private void compare(
            RandomProfile generated, Baseline baseline, AuthorityProfile profile, AuthorityProfile other, Random dice) {
        Variant variant = baseline.variant(other);
        boolean alike = Difference.isNone(profile, other, generated.act);
        assertThat(variant.isSame())
                .as(generated.describe() + "\nchanged into " + other.clauses())
                .isEqualTo(alike);
        same += alike ? 1 : 0;
        different += alike ? 0 : 1;
        for (int asked = 0; asked < QUESTIONS; asked++) {
            Question<?> stated = generated.question(values(generated, dice));
            Question<?> question = dice.nextBoolean() ? stated.assumingOrdinary() : stated;
            if (baseline.isPossible(question)) {
                answersLike(variant.answer(question), other.rule(question), question);
                answersLike(baseline.answer(question), profile.rule(question), question);
                if (!variant.bearsOn(question)) {
                    saysLike(other.rule(question), profile.rule(question), question);
                    idle++;
                }
                answered++;
            }
        }
    }

    private static int[] values(RandomProfile generated, Random dice) {
        return generated.topic.columns().stream()
                .mapToInt(column -> dice.nextInt(column.values().size() + 1) - 1)
                .toArray();
    }

    private static void answersLike(Ruling answer, Ruling ruling, Question<?> question) {
        saysLike(answer, ruling, question);
        assertThat(answer.hangsOn()).as(question.toString()).isEqualTo(ruling.hangsOn());
    }

    private static void saysLike(Ruling answer, Ruling ruling, Question<?> question) {
        assertThat(Comparison.agree(answer, ruling))
                .as(question + ": " + answer + "\n" + ruling)
                .isTrue();
    }

    /** One clause left out, negated, without condition, weaker, turned round, or without what it prevails over. */
    private static Optional<AuthorityProfile> changed(List<Clause> clauses, int change, Random dice) {
        List<Clause> left = new ArrayList<>(clauses);
        Clause clause = left.remove(dice.nextInt(left.size()));
        int at = clauses.indexOf(clause);
        Norm norm = clause.norm().orElseThrow();
        Norm.Builder other = Norm.builder()
                .kind(norm.kind())
                .strength(change == 3 ? Strength.ADVISORY : norm.strength())
                .addAllBearers(change == 2 ? ImmutableList.of() : norm.bearers())
                .act(norm.act())
                .condition(change == 1 ? new Not<>(norm.condition()) : norm.condition())
                .addAllLimits(change == 5 ? ImmutableList.of() : norm.limits())
                .addAllOverrides(change == 5 ? ImmutableList.of() : norm.overrides())
                .addAllDuties(norm.duties())
                .addAllOnlyAfter(norm.onlyAfter())
                .addAllRoute(norm.route())
                .reading(norm.reading())
                .answersAnyDoubt(norm.answersAnyDoubt())
                .modality(norm.modality().map(modal -> change == 4 ? Modality.MUST_NOT : modal));
        if (change > 0) {
            left.add(
                    at,
                    new Clause(
                            ImmutableList.<Para>copyOf(clause.cites()),
                            clause.says(),
                            Optional.of(other.build()),
                            Optional.empty(),
                            clause.layer(),
                            clause.document()));
        }
        try {
            return Optional.of(RandomProfile.profile(left));
        } catch (ProfileFaultsException faulty) {
            return Optional.empty();
        }
    }
}
