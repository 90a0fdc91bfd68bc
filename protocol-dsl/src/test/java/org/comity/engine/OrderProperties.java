package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.comity.clause.Clause;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

class OrderProperties {

    private static final int QUESTIONS = 10;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOrderOfTheClausesChangesNothingButTheOrderOfWhatIsListed(@ForAll Random dice) {
        RandomProfile generated = RandomProfile.of(dice);
        List<Clause> shuffled = new ArrayList<>(generated.clauses);
        Collections.shuffle(shuffled, dice);
        boolean severalRoutes = generated.clauses.stream()
                        .filter(clause -> !clause.norm().orElseThrow().route().isEmpty())
                        .count()
                > 1;
        AuthorityProfile one = generated.profile();
        AuthorityProfile other = generated.with(shuffled).profile();
        for (int i = 0; i < QUESTIONS; i++) {
            int[] known = generated.known(dice);
            if (generated.reference().isPossible(known)) {
                Question<?> question =
                        dice.nextInt(4) == 0 ? generated.question(known).assumingOrdinary() : generated.question(known);
                assertThat(inNoOrder(other.rule(question), severalRoutes))
                        .as("%s%s", generated.describe(), question)
                        .isEqualTo(inNoOrder(one.rule(question), severalRoutes));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void equalQuestionsToEqualProfilesGetEqualRulingsWhateverWasAskedBefore(@ForAll Random dice) {
        RandomProfile generated = RandomProfile.of(dice);
        AuthorityProfile asked = generated.profile();
        for (int i = 0; i < QUESTIONS; i++) {
            int[] known = generated.known(dice);
            if (generated.reference().isPossible(known)) {
                Ruling ruling = asked.rule(generated.question(known));
                assertThat(generated.profile().rule(generated.question(known)))
                        .as("%s%s", generated.describe(), generated.question(known))
                        .isEqualTo(ruling);
                assertThat(asked.rule(generated.question(known))).isEqualTo(ruling);
            }
        }
    }

    private static Map<String, Object> inNoOrder(Ruling ruling, boolean severalRoutes) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (!severalRoutes) {
            // which of several clauses' steps comes next is a matter of order, and what is chosen or presumed may bear
            // on it
            parts.put("chosen", ruling.chosen());
            parts.put("presumptions", ruling.presumptions());
        }
        parts.put("outcome", ruling.outcome());
        parts.put("strength", ruling.strength());
        parts.put("reachable", ruling.reachable());
        parts.put("hangsOn", ruling.hangsOn());
        parts.put("citations", set(ruling.citations()));
        parts.put("duties", set(ruling.duties()));
        parts.put("possible citations", set(ruling.possibleCitations()));
        parts.put("possible duties", set(ruling.possibleDuties()));
        parts.put("applied", set(ruling.applied()));
        parts.put("defeated", set(ruling.defeated()));
        parts.put("alternatives", ruling.alternatives());
        parts.put("readings", set(ruling.readings()));
        parts.put("steps", set(ruling.route().steps()));
        parts.put("fallen", set(ruling.route().fallen()));
        parts.put("unresolved", ruling.route().unresolved());
        parts.put("exhausted", ruling.route().exhausted());
        parts.put("when unsure", set(ruling.whenUnsure().steps()));
        parts.put("nearest", ruling.silence().map(silence -> set(silence.nearest())));
        parts.put("kept out by", ruling.silence().map(silence -> silence.keptOutBy()));
        return parts;
    }

    private static <E> ImmutableSet<E> set(Collection<E> elements) {
        return ImmutableSet.copyOf(elements);
    }
}
