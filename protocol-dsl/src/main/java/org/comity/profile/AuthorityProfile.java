package org.comity.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Section;
import org.comity.engine.ActTable;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.topic.Topics;

/**
 * One authority's protocol, one edition, as code. Immutable and thread-safe: a ruling is a function of the profile and the question
 * alone.
 *
 * <pre>{@code
 * Ruling ruling = County.PROFILE.rule(DocumentAccess.INSPECT.ask().with(MEMBER, councillor).with(DOCUMENT, report));
 * }</pre>
 */
public final class AuthorityProfile {

    private final Authority authority;
    private final Edition edition;
    private final ImmutableList<Section> sections;
    private final ImmutableList<Clause> clauses;
    private final ConcurrentMap<Act<?>, ActTable> tables = new ConcurrentHashMap<>();

    private AuthorityProfile(
            Authority authority, Edition edition, ImmutableList<Section> sections, ImmutableList<Clause> clauses) {
        this.authority = authority;
        this.edition = edition;
        this.sections = sections;
        this.clauses = clauses;
    }

    /**
     * A profile from its sections.
     *
     * @param authority whose protocol it is
     * @param edition which text it holds
     * @param sections the sections, in document order
     * @return the profile
     * @throws ProfileFaultsException with all faults of the profile, where it has any
     */
    public static AuthorityProfile of(Authority authority, Edition edition, Section... sections) {
        ImmutableList<Clause> clauses = Arrays.stream(sections)
                .flatMap(section -> section.clauses().stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> faults = Faults.of(authority.id(), clauses);
        if (!faults.isEmpty()) {
            throw new ProfileFaultsException(authority.id(), faults);
        }
        return new AuthorityProfile(authority, edition, ImmutableList.copyOf(sections), clauses);
    }

    /**
     * Answers a question.
     *
     * @param question the question
     * @return what the protocol answers; never null, and silent where nothing in the profile answers
     * @throws IllegalArgumentException where the facts stated cannot be so together
     */
    public Ruling rule(Question<?> question) {
        return table(question.act()).rule(question);
    }

    private ActTable table(Act<?> act) {
        ActTable table = tables.get(act);
        return table == null ? tables.computeIfAbsent(act, asked -> ActTable.of(authority, asked, clauses)) : table;
    }

    /**
     * Every ruling that the profile can give about an act once all facts are known, over all possible worlds.
     *
     * <p>Exact, not a sample. The holders of offices are left open, so that routes are whole.
     *
     * @param act the act
     * @return the rulings, each once
     */
    public ImmutableSet<Ruling> everyRuling(Act<?> act) {
        return table(act).everyRuling();
    }

    /**
     * Answers a question asked by names, as a scenario file asks it.
     *
     * @param question the kebab-case name of the act
     * @param facts the values by the names of the facts
     * @return what the protocol answers
     * @throws IllegalArgumentException where a name is unknown, a value is outside its domain, or the facts cannot be so together;
     *     the message lists what is accepted
     */
    public Ruling rule(String question, Map<String, ?> facts) {
        return rule(Question.named(Topics.act(question), facts));
    }

    /**
     * The authority.
     *
     * @return whose protocol it is
     */
    public Authority authority() {
        return authority;
    }

    /**
     * Which text the profile holds.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The sections of the protocol.
     *
     * @return the sections, in document order
     */
    public ImmutableList<Section> sections() {
        return sections;
    }

    /**
     * The clauses of all sections.
     *
     * @return the clauses, in document order
     */
    public ImmutableList<Clause> clauses() {
        return clauses;
    }

    /**
     * The acts that the protocol speaks of.
     *
     * @return the acts of its norms, in document order
     */
    public ImmutableSet<Act<?>> acts() {
        return clauses.stream()
                .flatMap(clause -> clause.norm().stream())
                .<Act<?>>map(Norm::act)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return authority.id() + " (" + edition + ")";
    }
}
