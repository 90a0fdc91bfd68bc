package org.comity.testkit.certificate;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.comity.dsl.Does;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.question.YesNo;
import org.comity.topic.DocumentAccess;

/** A profile made by chance, full of faults, over so few facts that every world can be asked. */
final class Tangle {

    /** Of these the second and third cannot be so together. */
    private static final ImmutableList<YesNo<? super DocumentAccess>> FACTS = ImmutableList.of(
            DocumentAccess.NEED_TO_KNOW_SHOWN,
            DocumentAccess.SHADOWS_PORTFOLIO,
            DocumentAccess.IN_ADMINISTRATION,
            DocumentAccess.REFUSED,
            DocumentAccess.AVAILABLE,
            DocumentAccess.CLOSED_BY_NATURE,
            DocumentAccess.SPECIFICALLY_JUSTIFIED,
            DocumentAccess.GRANTED_BEFORE);

    private final ImmutableList<YesNo<? super DocumentAccess>> facts;
    private final List<Sentence> sentences = new ArrayList<>();

    Tangle(long seed, int size) {
        this.facts = FACTS.subList(0, size);
        Random chance = new Random(seed);
        int clauses = 3 + chance.nextInt(4);
        for (int at = 0; at < clauses; at++) {
            Does members = clause(para("p" + at)).says("So it is.").members();
            Stands<DocumentAccess> said = switch (chance.nextInt(7)) {
                case 0 -> members.must(DocumentAccess.INSPECT);
                case 1 -> members.should(DocumentAccess.INSPECT);
                case 2, 3 -> members.may(DocumentAccess.INSPECT);
                case 4 -> members.shouldNot(DocumentAccess.INSPECT);
                case 5 -> members.mustNot(DocumentAccess.INSPECT);
                default -> members.areEntitledTo(DocumentAccess.INSPECT);
            };
            said = said.when(condition(chance, 1 + chance.nextInt(3)));
            if (at > 0 && chance.nextInt(3) == 0) {
                said = said.limiting(para("p" + chance.nextInt(at)));
            } else if (at > 0 && chance.nextInt(3) == 0) {
                said = said.overriding(para("p" + chance.nextInt(at)));
            }
            sentences.add(said);
        }
    }

    private Condition<DocumentAccess> condition(Random chance, int parts) {
        List<Condition<? super DocumentAccess>> said = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            said.add(facts.get(chance.nextInt(facts.size())).is(chance.nextInt(3) > 0));
        }
        return chance.nextInt(3) == 0 ? Condition.any(said) : Condition.all(said);
    }

    /** The profile; empty where a condition contradicts itself on its face. */
    Optional<AuthorityProfile> profile() {
        return built(sentences);
    }

    /** The profile without one clause; empty where another names it. */
    Optional<AuthorityProfile> without(int clause) {
        List<Sentence> others = new ArrayList<>(sentences);
        others.remove(clause);
        return built(others);
    }

    private static Optional<AuthorityProfile> built(List<Sentence> sentences) {
        try {
            return Optional.of(Wrong.profile(sentences.toArray(Sentence[]::new)));
        } catch (ProfileFaultsException notThisOne) {
            return Optional.empty();
        }
    }

    /** Every question in which each fact is known; with unknown ones, also every question in which some are. */
    List<Question<?>> questions(AuthorityProfile profile, boolean withUnknown) {
        List<Question<?>> questions = new ArrayList<>();
        int values = withUnknown ? 3 : 2;
        int count = (int) Math.pow(values, facts.size());
        for (int number = 0; number < count; number++) {
            Map<String, String> said = new LinkedHashMap<>();
            int left = number;
            for (YesNo<? super DocumentAccess> fact : facts) {
                if (left % values < 2) {
                    said.put(fact.name(), left % values == 1 ? "yes" : "no");
                }
                left /= values;
            }
            Question<?> question = Question.named(DocumentAccess.INSPECT, said);
            if (!"yes".equals(said.get("shadows-portfolio")) || !"yes".equals(said.get("in-administration"))) {
                questions.add(question);
            }
        }
        return questions;
    }
}
