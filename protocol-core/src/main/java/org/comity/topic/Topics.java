package org.comity.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.comity.question.Act;
import org.comity.question.Names;

/** The catalogue of everything that can be asked. Adding a topic takes its own file and one line here. */
public final class Topics {

    private static final ImmutableMap<String, Act<?>> ACTS = byName(
            DocumentAccess.ACTS,
            ClosedMeetings.ACTS,
            Classification.ACTS,
            Disclosure.ACTS,
            InformationUse.ACTS,
            ThirdPartyInformation.ACTS,
            InformationRequests.ACTS,
            InformationSupply.ACTS,
            MembersEnquiries.ACTS,
            OfficerAdvice.ACTS,
            AdviceSharing.ACTS,
            Briefings.ACTS,
            GroupMeetings.ACTS,
            GroupAdvice.ACTS,
            GroupConclusions.ACTS,
            OfficialLetters.ACTS,
            CorrespondenceCopying.ACTS,
            MediaRelations.ACTS,
            PoliticalStatements.ACTS,
            Publicity.ACTS,
            Elections.ACTS,
            SocialMedia.ACTS,
            SupportServices.ACTS,
            ComplaintsAboutOfficers.ACTS,
            ComplaintsAboutMembers.ACTS,
            ComplaintHandling.ACTS,
            GroupLeaderInformed.ACTS,
            BreachConsequences.ACTS,
            Allegations.ACTS,
            Criticism.ACTS,
            CriticismOfAuthority.ACTS,
            Courtesy.ACTS,
            PressureOnOfficers.ACTS,
            PersonalAdvantage.ACTS,
            Instructions.ACTS,
            OfficerContact.ACTS,
            OfficerAccountability.ACTS,
            Neutrality.ACTS,
            EqualTreatment.ACTS,
            OfficerReports.ACTS,
            Agendas.ACTS,
            ScrutinyEvidence.ACTS,
            DelegatedAction.ACTS,
            LocalMembers.ACTS,
            Ceremonies.ACTS,
            Familiarity.ACTS,
            DecisionTaking.ACTS,
            Employment.ACTS,
            Equality.ACTS,
            TrainingAndDevelopment.ACTS,
            Interpretation.ACTS,
            GuidanceNotes.ACTS,
            Precedence.ACTS,
            StatutoryOfficers.ACTS,
            PoliticalActivity.ACTS,
            PoliticalExpression.ACTS,
            PoliticalAdvisers.ACTS,
            Scope.ACTS,
            Roles.ACTS);

    private Topics() {}

    @SafeVarargs
    private static ImmutableMap<String, Act<?>> byName(Collection<? extends Act<?>>... topics) {
        ImmutableMap.Builder<String, Act<?>> acts = ImmutableMap.builder();
        for (Collection<? extends Act<?>> topic : topics) {
            for (Act<?> act : topic) {
                acts.put(act.name(), act);
            }
        }
        return acts.buildOrThrow();
    }

    /**
     * Everything that can be asked.
     *
     * @return the acts, by topic
     */
    public static ImmutableList<Act<?>> acts() {
        return ACTS.values().asList();
    }

    /**
     * What a question of a name asks about.
     *
     * @param name the kebab-case name
     * @return the act
     * @throws IllegalArgumentException where no topic has such a question; the message suggests one
     */
    public static Act<?> act(String name) {
        Act<?> act = ACTS.get(name);
        if (act == null) {
            throw new IllegalArgumentException(
                    "no question is called `" + name + "`: " + Names.remedyNearestFirst(name, ACTS.keySet()));
        }
        return act;
    }
}
