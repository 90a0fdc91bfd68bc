package org.comity.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comity.authority.Office;
import org.comity.authority.Party;
import org.comity.authority.Relation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.dsl.Does;
import org.comity.dsl.Lifted;
import org.comity.dsl.Owes;
import org.comity.dsl.Stands;
import org.comity.dsl.Who;
import org.comity.engine.RandomTopic.Small;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.question.Fact;

/** Random clauses about the acts of a random topic, without circles. */
final class RandomClauses {

    private final RandomTopic topic;
    private final Random dice;
    private final boolean layered;

    RandomClauses(RandomTopic topic, Random dice) {
        this.topic = topic;
        this.dice = dice;
        this.layered = dice.nextInt(4) == 0;
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        int number = 1;
        int wanted = 1 + dice.nextInt(7);
        while (clauses.size() < wanted) {
            boolean sameNumber = topic.likely(0.25);
            number += sameNumber ? 0 : 1;
            Para para = Para.of(String.valueOf(number));
            para = topic.likely(0.4) ? para.part("part" + clauses.size()) : para;
            clauses.add(clause(para, clauses));
        }
        Collections.shuffle(clauses, dice);
        return clauses;
    }

    private Clause clause(Para para, List<Clause> before) {
        if (!before.isEmpty() && topic.likely(0.15)) {
            return lifting(para, before).clauses().get(0);
        }
        Stands<Small> stands = stands(para, before);
        return (layered && topic.likely(0.5) ? stands.from(topic.one(Layer.values())) : stands)
                .clauses()
                .get(0);
    }

    private Stands<Small> stands(Para para, List<Clause> before) {
        Para[] chapeau = topic.likely(0.15) ? new Para[] {Para.of("chapeau")} : new Para[0];
        Who who = org.comity.dsl.Clauses.clause(para, chapeau).says("Says something, number " + before.size() + ".");
        Act<Small> about = topic.likely(0.9) ? topic.act : topic.other;
        Stands<Small> stands;
        boolean gated = false;
        boolean owesOnly = false;
        boolean directs = false;
        int kind = dice.nextInt(20);
        if (kind < 11) {
            stands = modal(adverb(does(who, about)), about);
            directs = true;
        } else if (kind < 13) {
            Who softened = topic.one(who, who.normally(), who.absolutely());
            stands = (topic.likely(0.5)
                            ? softened.leaves(about)
                            : does(softened, about).leave(about))
                    .along(step(), steps());
            directs = true;
        } else if (kind < 15) {
            stands =
                    topic.one(who, who.asGoodPractice()).sendsDoubtsAbout(about).along(step(), steps());
            if (topic.likely(0.3)) {
                return stands.answeringAnyDoubt();
            }
        } else if (kind < 19) {
            Owes<Small> owes = does(who, about).whenDoing(about);
            gated = !topic.choices().isEmpty() && topic.likely(0.4);
            stands = gated ? owes.onlyAfter(gate()) : owes.owing(duty());
            owesOnly = true;
        } else {
            stands = who.stopsShortOf(about);
        }
        if (topic.likely(0.75)) {
            Condition<Small> condition = topic.condition(2);
            if (!condition.boxes(topic.topic).isEmpty()) {
                stands = stands.when(condition);
            }
        }
        if (directs && topic.likely(0.25)) {
            stands = stands.owing(duty());
        }
        if ((directs || owesOnly) && !topic.choices().isEmpty() && topic.likely(0.2)) {
            stands = stands.onlyAfter(gate());
            gated = true;
        }
        if (directs && topic.likely(0.15)) {
            stands = stands.goingTo(step(), steps());
        }
        for (Clause target : before) {
            if ((directs || gated) && !target.para().number().equals(para.number()) && topic.likely(0.25)) {
                Para named = topic.likely(0.5)
                        ? target.para()
                        : Para.of(target.para().number());
                stands = topic.likely(0.5) ? stands.limiting(named) : stands.overriding(named);
            }
        }
        return stands;
    }

    private Lifted<Small> lifting(Para para, List<Clause> before) {
        Clause target = before.get(dice.nextInt(before.size()));
        Para named = topic.likely(0.5) ? target.para() : Para.of(target.para().number());
        Lifted<Small> lifted = org.comity.dsl.Clauses.clause(para)
                .says("Lifts something, number " + before.size() + ".")
                .lifts(named)
                .on(topic.likely(0.9) ? topic.act : topic.other);
        Condition<Small> condition = topic.condition(2);
        if (topic.likely(0.75) && !condition.boxes(topic.topic).isEmpty()) {
            lifted = topic.likely(0.8) ? lifted.when(condition) : lifted.unless(condition);
        }
        return layered && topic.likely(0.5) ? lifted.from(topic.one(Layer.values())) : lifted;
    }

    private Does does(Who who, Act<Small> about) {
        return switch (dice.nextInt(3)) {
            case 0 -> who.members();
            case 1 -> about.actors().contains(Actor.OFFICER) ? who.officers() : who.anyone();
            default -> who.anyone();
        };
    }

    private Does adverb(Does does) {
        return switch (dice.nextInt(6)) {
            case 0 -> does.normally();
            case 1 -> does.asGoodPractice();
            case 2 -> does.absolutely();
            default -> does;
        };
    }

    private Stands<Small> modal(Does does, Act<Small> about) {
        return switch (dice.nextInt(12)) {
            case 0 -> does.must(about);
            case 1 -> does.should(about);
            case 2, 3, 4 -> does.may(about);
            case 5 -> does.areEntitledTo(about);
            case 6 -> does.needNot(about);
            case 7 -> does.shouldNot(about);
            case 8, 9 -> does.mustNot(about);
            case 10 -> does.haveNoRightTo(about);
            default -> does.cannot(about);
        };
    }

    private Duty duty() {
        Duty drawn = Duty.duty("duty " + dice.nextInt(4));
        drawn = topic.one(drawn, drawn.asBestEffort(), drawn.asAdvice());
        drawn = topic.likely(0.3) ? drawn.afterwards() : drawn;
        return topic.likely(0.4) ? drawn.doneWhen(topic.condition(1)) : drawn;
    }

    private Duty gate() {
        List<Fact<Small>> choices = topic.choices();
        Condition<Small> done = topic.atom(choices.get(dice.nextInt(choices.size())));
        if (topic.likely(0.2)) {
            done = done.and(topic.atom(choices.get(dice.nextInt(choices.size()))));
        }
        Duty drawn = Duty.duty("step " + dice.nextInt(3)).doneWhen(done);
        return topic.one(drawn, drawn, drawn.asBestEffort(), drawn.asAdvice());
    }

    private Step step() {
        Party party =
                topic.one(Office.MONITORING_OFFICER, Office.CHIEF_EXECUTIVE, Office.LEADER, Relation.LINE_MANAGER);
        Step step = switch (dice.nextInt(5)) {
            case 0 -> Step.talkTo(party);
            case 1 -> Step.consulting(party);
            case 2 -> Step.together(Office.MONITORING_OFFICER, Office.CHIEF_EXECUTIVE);
            case 3 -> Step.to(Office.MONITORING_OFFICER, party);
            default -> Step.to(party);
        };
        step = topic.likely(0.15) ? step.doneWhen(topic.condition(1)) : step;
        return topic.likely(0.15) ? step.unless(topic.condition(1)) : step;
    }

    private Step[] steps() {
        return topic.likely(0.3) ? new Step[] {step()} : new Step[0];
    }
}
