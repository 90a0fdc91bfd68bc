package org.comity.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comity.authority.Body;
import org.comity.document.Business;
import org.comity.document.Document;
import org.comity.people.Member;
import org.comity.people.Officer;
import org.comity.people.PoliticalGroup;
import org.comity.question.Question;
import org.comity.topic.ItemProposal;

/** Laws on rich objects: only the facts read from them count, never who or what they are. */
final class ObjectLaws {

    private ObjectLaws() {}

    private static String other(String name) {
        return "Another " + name;
    }

    static Check membersAreAlike(Trial trial) {
        return alike(
                trial,
                "another member with the same facts",
                object -> object instanceof Member member ? member(member) : object);
    }

    private static Member member(Member member) {
        return renamed(member, other(member.name()), UnaryOperator.identity(), UnaryOperator.identity());
    }

    static Check officersAreAlike(Trial trial) {
        return alike(
                trial,
                "another officer with the same facts",
                object -> object instanceof Officer officer
                        ? Officer.builder()
                                .name(other(officer.name()))
                                .post(officer.post())
                                .tier(officer.tier())
                                .addAllOffices(officer.offices())
                                .department(officer.department())
                                .restriction(officer.restriction())
                                .build()
                        : object);
    }

    static Check documentsAreAlike(Trial trial) {
        return alike(
                trial,
                "another document with the same facts",
                object -> object instanceof Document document
                        ? renamed(document, other(document.title()), UnaryOperator.identity(), UnaryOperator.identity())
                        : object);
    }

    static Check groupsAreAlike(Trial trial) {
        return alike(
                trial,
                "another political group in the same position",
                object -> across(
                        object,
                        group -> new PoliticalGroup(other(group.name()), group.formsAdministration()),
                        UnaryOperator.identity()));
    }

    static Check bodiesAreAlike(Trial trial) {
        return alike(
                trial,
                "another body of the same kind",
                object -> across(object, UnaryOperator.identity(), body -> Body.of(other(body.name()), body.kind())));
    }

    static Check factsAreEnough(Trial trial) {
        if (trial.cast().isEmpty()) {
            return Check.NOTHING;
        }
        Question<?> read = trial.cast().ask(trial.act());
        Question<?> stated = Question.named(trial.act(), read.known());
        return Likeness.inAll(trial.rule(read), trial.rule(stated))
                .map(difference -> Check.broken(
                        "asked with " + trial.cast() + ", and asked with the facts read from them, " + difference))
                .orElse(Check.KEPT);
    }

    /** Asks with the objects, and with each exchanged for another that should make no difference. */
    private static Check alike(Trial trial, String what, UnaryOperator<Object> exchange) {
        Cast exchanged = trial.cast().map(exchange);
        if (exchanged.equals(trial.cast())) {
            return Check.NOTHING;
        }
        Question<?> before = trial.cast().ask(trial.act());
        Question<?> after = exchanged.ask(trial.act());
        Optional<String> difference = before.known().equals(after.known())
                ? Optional.empty()
                : Optional.of("the facts changed from " + before.known() + " to " + after.known());
        return difference
                .or(() -> Likeness.inAll(trial.rule(before), trial.rule(after)))
                .map(changed -> Check.broken("with " + what + " " + changed + "; asked with " + trial.cast()))
                .orElse(Check.KEPT);
    }

    private static Object across(Object object, UnaryOperator<PoliticalGroup> groups, UnaryOperator<Body> bodies) {
        if (object instanceof Member member) {
            return renamed(member, member.name(), groups, bodies);
        }
        if (object instanceof Document document) {
            return renamed(document, document.title(), groups, bodies);
        }
        if (object instanceof PoliticalGroup group) {
            return groups.apply(group);
        }
        if (object instanceof ItemProposal proposal) {
            return new ItemProposal(
                    proposal.proposers().stream()
                            .map(member -> renamed(member, member.name(), groups, bodies))
                            .collect(ImmutableSet.toImmutableSet()),
                    bodies.apply(proposal.body()),
                    proposal.workingDaysBeforePublication());
        }
        return object;
    }

    private static Member renamed(
            Member member, String name, UnaryOperator<PoliticalGroup> groups, UnaryOperator<Body> bodies) {
        return Member.builder()
                .name(name)
                .kind(member.kind())
                .addAllOffices(member.offices())
                .addAllSeats(member.seats().stream().map(bodies).toList())
                .addAllAreas(member.areas())
                .group(member.group().map(groups))
                .addAllPortfolios(member.portfolios())
                .addAllShadowedPortfolios(member.shadowedPortfolios())
                .addAllScrutinising(member.scrutinising())
                .build();
    }

    private static Document renamed(
            Document document, String title, UnaryOperator<PoliticalGroup> groups, UnaryOperator<Body> bodies) {
        return Document.builder()
                .title(title)
                .kind(document.kind())
                .addAllClasses(document.classes())
                .addAllSchedule12a(document.schedule12a())
                .hasContractTerms(document.hasContractTerms())
                .hasThirdPartyPersonalData(document.hasThirdPartyPersonalData())
                .isHeldByExecutive(document.isHeldByExecutive())
                .owningGroup(document.owningGroup().map(groups))
                .business(document.business().map(business -> ofBody(business, bodies)))
                .addAllBearsOn(document.bearsOn())
                .build();
    }

    private static Business ofBody(Business business, UnaryOperator<Body> bodies) {
        return Business.builder()
                .by(business.by())
                .body(business.body().map(bodies))
                .portfolio(business.portfolio())
                .isInPrivate(business.isInPrivate())
                .isConcluded(business.isConcluded())
                .isKeyDecision(business.isKeyDecision())
                .build();
    }
}
