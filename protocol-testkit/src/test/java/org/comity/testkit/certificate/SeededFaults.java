package org.comity.testkit.certificate;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comity.clause.Modality;
import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.question.YesNo;
import org.comity.topic.DocumentAccess;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/**
 * Profiles without a fault, made by chance, into which one fault each is put. A clean one divides all worlds among its clauses, each
 * with a modal of its own.
 */
final class SeededFaults {

    /** A profile, and the one finding that it has to have; empty for a clean one. */
    record Seeded(AuthorityProfile profile, ImmutableList<String> expected) {}

    private record Leaf(Para para, Condition<DocumentAccess> where, Modality modality) {}

    /** Facts of which all combinations are possible. */
    private static final ImmutableList<YesNo<? super DocumentAccess>> FREE = ImmutableList.of(
            DocumentAccess.NEED_TO_KNOW_SHOWN,
            DocumentAccess.REFUSED,
            DocumentAccess.GRANTED_BEFORE,
            DocumentAccess.SPECIFICALLY_JUSTIFIED,
            DocumentAccess.AVAILABLE,
            DocumentAccess.CLOSED_BY_NATURE);

    private static final ImmutableList<Modality> MODALS = ImmutableList.of(
            Modality.MUST, Modality.SHOULD, Modality.MAY, Modality.SHOULD_NOT, Modality.MUST_NOT, Modality.CANNOT);

    private final Random chance;
    private final Act<DocumentAccess> act;
    private final List<Leaf> leaves = new ArrayList<>();

    SeededFaults(long seed) {
        this.chance = new Random(seed);
        this.act = chance.nextBoolean() ? DocumentAccess.INSPECT : DocumentAccess.COPY;
        divide(Condition.always(), new ArrayList<>(FREE), 2 + chance.nextInt(3));
    }

    private void divide(Condition<DocumentAccess> where, List<YesNo<? super DocumentAccess>> left, int depth) {
        boolean root = left.size() == FREE.size();
        if (depth == 0 || (!root && chance.nextInt(4) == 0)) {
            leaves.add(new Leaf(
                    para(String.valueOf(leaves.size() + 1)), where, MODALS.get(chance.nextInt(MODALS.size()))));
            return;
        }
        if (chance.nextInt(3) == 0 && depth == 2) {
            for (Right right : Right.values()) {
                leaves.add(new Leaf(
                        para(String.valueOf(leaves.size() + 1)),
                        where.and(DocumentAccess.RIGHT.is(right)),
                        MODALS.get(chance.nextInt(MODALS.size()))));
            }
            return;
        }
        List<YesNo<? super DocumentAccess>> others = new ArrayList<>(left);
        YesNo<? super DocumentAccess> fact = others.remove(chance.nextInt(others.size()));
        divide(both(where, fact, true), others, depth - 1);
        divide(both(where, fact, false), others, depth - 1);
    }

    private static Condition<DocumentAccess> both(
            Condition<DocumentAccess> where, YesNo<? super DocumentAccess> fact, boolean yes) {
        return Condition.all(where, fact.is(yes));
    }

    Seeded clean() {
        return new Seeded(profile(leaves.stream().map(this::said).toList()), ImmutableList.of());
    }

    Seeded conflict() {
        Leaf leaf = any();
        Modality against =
                towards(leaf.modality()) || leaf.modality() == Modality.MAY ? Modality.MUST_NOT : Modality.MUST;
        return with(
                said(new Leaf(para("new"), narrower(leaf), against)), "conflict " + act + " " + leaf.para() + " new");
    }

    Seeded gap() {
        Leaf gone = any();
        return new Seeded(
                profile(leaves.stream()
                        .filter(leaf -> !leaf.equals(gone))
                        .map(this::said)
                        .toList()),
                ImmutableList.of("undeclared-silence " + act));
    }

    Seeded vacuous() {
        Condition<DocumentAccess> never =
                DocumentAccess.SHADOWS_PORTFOLIO.yes().and(DocumentAccess.IN_ADMINISTRATION.yes());
        return with(
                said(new Leaf(para("new"), any().where().and(never), MODALS.get(chance.nextInt(MODALS.size())))),
                "vacuous " + act + " new");
    }

    /** Either weaker beside a stronger of the same direction, or defeated wherever it applies. */
    Seeded shadow() {
        Leaf leaf = any();
        Modality weaker = switch (leaf.modality()) {
            case MUST -> Modality.SHOULD;
            case MUST_NOT, CANNOT -> Modality.SHOULD_NOT;
            default -> Modality.MAY;
        };
        if (weaker != Modality.MAY && chance.nextBoolean()) {
            return with(said(new Leaf(para("new"), narrower(leaf), weaker)), "shadowed " + act + " new " + leaf.para());
        }
        Modality other = leaf.modality() == Modality.MUST_NOT ? Modality.MUST : Modality.MUST_NOT;
        List<Sentence> all = new ArrayList<>();
        leaves.forEach(each -> all.add(each.equals(leaf) ? said(each).overriding(para("new")) : said(each)));
        all.add(said(new Leaf(para("new"), narrower(leaf), other)));
        return new Seeded(profile(all), ImmutableList.of("shadowed " + act + " new " + leaf.para()));
    }

    Seeded duplicate() {
        Leaf leaf = any();
        return with(
                said(new Leaf(para("new"), leaf.where(), leaf.modality())), "duplicate " + act + " new " + leaf.para());
    }

    private static boolean towards(Modality modality) {
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    private Leaf any() {
        return leaves.get(chance.nextInt(leaves.size()));
    }

    private Condition<DocumentAccess> narrower(Leaf leaf) {
        return chance.nextBoolean()
                ? leaf.where()
                : leaf.where().and(DocumentAccess.PURPOSE.is(RequestPurpose.values()[chance.nextInt(2)]));
    }

    private Seeded with(Sentence fault, String expected) {
        List<Sentence> all = new ArrayList<>();
        leaves.forEach(leaf -> all.add(said(leaf)));
        all.add(fault);
        return new Seeded(profile(all), ImmutableList.of(expected));
    }

    private static AuthorityProfile profile(List<? extends Sentence> sentences) {
        return Wrong.profile(sentences.toArray(Sentence[]::new));
    }

    private Stands<DocumentAccess> said(Leaf leaf) {
        Does members = clause(leaf.para()).says("So it is.").members();
        Stands<DocumentAccess> stands = switch (leaf.modality()) {
            case MUST -> members.must(act);
            case SHOULD -> members.should(act);
            case MAY -> members.may(act);
            case SHOULD_NOT -> members.shouldNot(act);
            case MUST_NOT -> members.mustNot(act);
            default -> members.cannot(act);
        };
        return stands.when(leaf.where());
    }
}
